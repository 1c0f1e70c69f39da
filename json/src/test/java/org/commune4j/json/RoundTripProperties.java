package org.commune4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commune4j.core.problem.Checked;
import org.commune4j.json.testing.Bodies;
import org.commune4j.json.testing.Bodies.Everything;
import org.commune4j.json.testing.Schemas;
import org.commune4j.json.testing.Shapes;
import org.commune4j.properties.Seed;

class RoundTripProperties {

    private static final CommuneJson JSON = CommuneJson.strict().with(Everything.class, Bodies.EVERYTHING);
    private static final Schema SCHEMA = Schemas.of(JSON, Everything.class);

    @Property(seed = Seed.FIXED)
    void readIsTheInverseOfWrite(@ForAll("everything") Everything value) {
        String text = JSON.write(value);

        Everything read = JSON.read(Everything.class, text).orThrow();

        assertThat(read).isEqualTo(value);
        assertThat(JSON.write(read)).isEqualTo(text);
    }

    @Property(seed = Seed.FIXED, tries = 50)
    void linesAreTheInverseOfLines(@ForAll("lists") List<Everything> values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.writeLines(values.stream(), bytes);

        assertThat(JSON.readLines(Everything.class, new ByteArrayInputStream(bytes.toByteArray()))
                        .map(Checked::orThrow))
                .isEqualTo(values);
    }

    @Property(seed = Seed.FIXED, tries = 50)
    void theSchemaTakesWhatIsWritten(@ForAll("everything") Everything value) {
        assertThat(Schemas.faults(SCHEMA, JSON.write(value))).isEmpty();
    }

    @Provide
    Arbitrary<Everything> everything() {
        return Shapes.everything();
    }

    @Provide
    Arbitrary<List<Everything>> lists() {
        return Shapes.everything().list().ofMaxSize(5);
    }
}

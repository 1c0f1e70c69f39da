package org.commune4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commune4j.core.time.DateRange;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate DAY = LocalDate.of(2025, 4, 29);

    private static final MessageBundles BUNDLES = MessageBundles.standard()
            .with(MessageBundle.of(
                    Locale.ENGLISH,
                    Map.of(
                            "T-1", "value {value}, again {value}",
                            "T-2", "share {value:percent}",
                            "T-3", "day {value:weekday}",
                            "T-4", "only English, {value}")))
            .with(MessageBundle.of(
                    VIETNAMESE,
                    Map.of(
                            "T-1", "giá trị {value}, lại {value}",
                            "T-2", "tỷ lệ {value:percent}",
                            "T-3", "ngày {value:weekday}")));

    private static String english(String code, Object value) {
        return BUNDLES.render(Message.of(code).with("value", value), Locale.ENGLISH);
    }

    private static String vietnamese(String code, Object value) {
        return BUNDLES.render(Message.of(code).with("value", value), VIETNAMESE);
    }

    private static String plain(Object value, Locale locale) {
        return BUNDLES.with(MessageBundle.of(locale, Map.of("V", "{value}")))
                .render(Message.of("V").with("value", value), locale);
    }

    /** The syntax as an expression, beside the loop that reads it. */
    @Test
    void placesAreFoundAsTheSyntaxSays() {
        Pattern syntax = Pattern.compile("\\{([a-zA-Z][\\w-]*)(?::(\\w+))?}");
        Random random = new Random(20250701);
        String units = "{{{}}}:::aZ0_-é ";
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String pattern = random.ints(random.nextInt(14), 0, units.length())
                    .mapToObj(at -> units.substring(at, at + 1))
                    .collect(Collectors.joining());
            List<Placeholder> expected = syntax.matcher(pattern)
                    .results()
                    .map(match -> new Placeholder(
                            match.group(1), match.group(2) == null ? "" : match.group(2), match.start(), match.end()))
                    .toList();
            assertThat(Placeholder.in(pattern)).as(pattern).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(300);
    }

    @Test
    void aNumberIsWrittenAsTheLocaleWritesIt() {
        for (String tag : List.of("en", "vi", "vi-VN", "en-IN", "en-u-nu-deva", "ar-EG")) {
            Locale locale = Locale.forLanguageTag(tag);
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            MessageBundles bundles = BUNDLES.with(MessageBundle.of(locale, Map.of("V", "{value}")));
            for (Number value : List.of(
                    0,
                    7,
                    999,
                    1000,
                    -1,
                    42L,
                    new BigDecimal("12"),
                    new BigDecimal("1E+1"),
                    new BigDecimal("0.5"),
                    new BigDecimal("9.0"))) {
                assertThat(bundles.render(Message.of("V").with("value", value), locale))
                        .as("%s in %s", value, tag)
                        .isEqualTo(format.format(value));
            }
        }
    }

    @Test
    void fillsEachPlaceOfAnArgument() {
        assertThat(english("T-1", "x")).isEqualTo("value x, again x");
        assertThat(vietnamese("T-1", "x")).isEqualTo("giá trị x, lại x");
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(plain(1240, Locale.ENGLISH)).isEqualTo("1,240");
        assertThat(plain(1240L, VIETNAMESE)).isEqualTo("1.240");
        assertThat(plain(new BigDecimal("19.41"), Locale.ENGLISH)).isEqualTo("19.41");
        assertThat(plain(new BigDecimal("19.41"), VIETNAMESE)).isEqualTo("19,41");
        assertThat(plain(new BigDecimal("0.1234567891"), Locale.ENGLISH)).isEqualTo("0.1234567891");
        assertThat(english("T-2", new BigDecimal("0.961"))).isEqualTo("share 96.1%");
        assertThat(vietnamese("T-2", new BigDecimal("0.961"))).isEqualTo("tỷ lệ 96,1%");
    }

    @Test
    void writesDatesAndTimesAsTheLanguageDoes() {
        LocalTime ten = LocalTime.of(10, 5);
        assertThat(plain(DAY, Locale.ENGLISH)).isEqualTo("29 Apr 2025");
        assertThat(plain(DAY, VIETNAMESE)).isEqualTo("29/04/2025");
        assertThat(english("T-3", DAY)).isEqualTo("day Tue 29 Apr 2025");
        assertThat(vietnamese("T-3", DAY)).isEqualTo("ngày Thứ Ba, 29/04/2025");
        assertThat(plain(ten, Locale.ENGLISH)).isEqualTo("10:05");
        assertThat(plain(LocalDateTime.of(DAY, ten), Locale.ENGLISH)).isEqualTo("10:05 29 Apr 2025");
        assertThat(plain(OffsetDateTime.of(DAY, ten, ZoneOffset.ofHours(7)), VIETNAMESE))
                .isEqualTo("10:05 29/04/2025");
    }

    @Test
    void writesRangesOfDatesWithTheirLastDay() {
        LocalDate may = LocalDate.of(2025, 5, 1);
        assertThat(plain(DateRange.of(DAY, may), Locale.ENGLISH)).isEqualTo("from 29 Apr 2025 to 30 Apr 2025");
        assertThat(plain(DateRange.of(DAY, may), VIETNAMESE)).isEqualTo("từ 29/04/2025 đến 30/04/2025");
        assertThat(plain(DateRange.from(DAY), Locale.ENGLISH)).isEqualTo("from 29 Apr 2025");
        assertThat(plain(DateRange.until(DAY), VIETNAMESE)).isEqualTo("trước ngày 29/04/2025");
        assertThat(plain(DateRange.ALWAYS, Locale.ENGLISH)).isEqualTo("at any time");
    }

    @Test
    void writesWhatIsNestedInTheSameLanguage() {
        Message inner = Message.of("T-1").with("value", true);
        assertThat(plain(List.of(inner, LocalizedText.of("xã", "commune")), Locale.ENGLISH))
                .isEqualTo("value yes, again yes, commune");
        assertThat(plain(List.of("a", 1500, false), VIETNAMESE)).isEqualTo("a, 1.500, không");
    }

    @Test
    void aMissingLanguageIsAnsweredInEnglishThroughout() {
        assertThat(vietnamese("T-4", 1240)).isEqualTo("only English, 1,240");
        assertThat(BUNDLES.render(Message.of("T-1").with("value", DAY), Locale.FRENCH))
                .isEqualTo("value 29 Apr 2025, again 29 Apr 2025");
    }

    @Test
    void aCodeWithoutPatternLosesNothing() {
        assertThat(english("NOWHERE", "x")).isEqualTo("NOWHERE{value=x}");
    }

    @Test
    void aMissingArgumentIsSeen() {
        assertThat(BUNDLES.render(Message.of("T-1"), Locale.ENGLISH)).isEqualTo("value {value}, again {value}");
    }

    @Test
    void aMessageMayBringItsOwnText() {
        LocalizedText text = LocalizedText.of("có {n} quầy", "there are {n} stalls");
        Message message = Message.of("MARKET-1", text).with("n", 1200);

        assertThat(message.render(Locale.ENGLISH)).isEqualTo("there are 1,200 stalls");
        assertThat(message.render(VIETNAMESE)).isEqualTo("có 1.200 quầy");
        assertThat(message.code()).isEqualTo("MARKET-1");
        assertThat(Message.ofText(text).with("n", 2).render(Locale.ENGLISH)).isEqualTo("there are 2 stalls");
    }

    @Test
    void aPatternInTheLanguageGoesBeforeTheOwnText() {
        Message message =
                Message.of("T-4", LocalizedText.of("của riêng", "own")).with("value", 1);

        assertThat(BUNDLES.render(message, Locale.ENGLISH)).isEqualTo("only English, 1");
        assertThat(BUNDLES.render(message, VIETNAMESE)).isEqualTo("của riêng");
    }

    @Test
    void aTextThatHoldsBracesOfItsOwnIsLeftAlone() {
        assertThat(Message.ofText(LocalizedText.of("{a} {text}", "{a} {text}")).render(Locale.ENGLISH))
                .isEqualTo("{a} {a} {text}");
        assertThat(english("T-1", "{value}")).isEqualTo("value {value}, again {value}");
    }

    @Test
    void b10AnArgumentCannotFillItselfIn() {
        Message message = Message.ofText(LocalizedText.of("{a} và {b}", "{a} and {b}"))
                .with("a", "{b} {date} {text}")
                .with("b", List.of("{a}", LocalizedText.of("{a}", "{b}")));

        assertThat(message.render(Locale.ENGLISH)).isEqualTo("{b} {date} {text} and {a}, {b}");
        assertThat(message.with(
                                "b",
                                Message.ofText(LocalizedText.of("{x}", "{x}")).with("x", "{a}"))
                        .render(Locale.ENGLISH))
                .isEqualTo("{b} {date} {text} and {a}");
    }

    @Test
    void b10WhatIsRenderedIsOnOneLineAndCut() {
        Message message = Message.of("T-1").with("value", "a\nb\u202E");
        assertThat(message.arguments()).containsEntry("value", "a\\u{A}b\\u{202E}");
        assertThat(BUNDLES.render(message, Locale.ENGLISH)).startsWith("value a\\u{A}b\\u{202E}, again");
        assertThat(plain(LocalizedText.of("a\u2028b", "z".repeat(900_000)), VIETNAMESE))
                .isEqualTo("a\\u{2028}b");
        assertThat(plain(LocalizedText.of("a", "z".repeat(900_000)), Locale.ENGLISH))
                .hasSizeLessThanOrEqualTo(Echo.LONGEST);
        assertThat(Message.ofText(LocalizedText.of("a\tb", "a\tb")).render(Locale.ENGLISH))
                .isEqualTo("a\\u{9}b");
        assertThat(message).hasToString("T-1{value=a\\u{A}b\\u{202E}}");
    }

    @Test
    void aBundleOnTopReplacesAndAddsALanguage() {
        MessageBundles french =
                BUNDLES.with(MessageBundle.of(Locale.FRENCH, Map.of("T-1", "valeur {value}", "TEXT.yes", "oui")));

        assertThat(french.languages()).containsExactly("en", "vi", "fr");
        assertThat(french.render(Message.of("T-1").with("value", true), Locale.CANADA_FRENCH))
                .isEqualTo("valeur oui");
        assertThat(french.codes(Locale.FRENCH)).containsExactly("T-1", "TEXT.yes");
        assertThat(BUNDLES.languages()).containsExactly("en", "vi");
        assertThat(french.find("T-1", Locale.FRENCH)).contains("valeur {value}");
        assertThat(french.find("T-4", Locale.FRENCH)).isEmpty();
    }

    @Test
    void namesTheArgumentsOfAPattern() {
        assertThat(MessageBundles.argumentNames("{b:percent} of {a}, {b} {not a name} {}"))
                .containsExactly("b", "a");
    }

    @Test
    void aResourceThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MessageBundle.ofResource(Locale.ENGLISH, MessageBundlesTest.class, "messages_xx.properties"))
                .withMessageContaining("'messages_xx.properties' beside " + MessageBundlesTest.class.getName());
    }
}

package org.commune4j.json.codec;

/** Where codecs write to. Implemented over a generator; not thread-safe. */
public interface TokenSink {

    /** Begins an object. */
    void startObject();

    /** Ends the object. */
    void endObject();

    /** Begins a list. */
    void startArray();

    /** Ends the list. */
    void endArray();

    /** Writes the name of a field; its value follows. */
    void name(String name);

    /** Writes a text. */
    void text(String value);

    /** Writes a number exactly as given: a JSON number literal. */
    void number(String literal);

    /** Writes true or false. */
    void bool(boolean value);
}

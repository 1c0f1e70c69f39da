package org.commune4j.json.codec;

/**
 * Where codecs read from: the tokens of a document, one after the other, each with its place in the text. Implemented over
 * a parser; not thread-safe. The JSON pointer of a token is kept by the codecs.
 */
public interface TokenCursor {

    /**
     * Goes to the next token. The first call goes to the first token of the value to read.
     *
     * @return the token, {@link Token#END} after the last one
     * @throws TokenException if there is no token to be made out here; the cursor is of no use after that
     */
    Token next();

    /**
     * Returns what stands at a {@link Token#NAME}, {@link Token#TEXT} or {@link Token#NUMBER}: the name or text without
     * its escapes, the number as written. To be called at such a token only.
     *
     * @throws TokenException if it cannot be made out
     */
    String text();

    /** Returns the line of the current token, counted from 1; 0 where there is no text. */
    int line();

    /** Returns the column of the current token, counted from 1 in UTF-16 units; 0 where there is no text. */
    int column();
}

package org.commune4j.core.text;

/**
 * An enum whose constants have names in words, in the bundles.
 *
 * <p>All enums of the library follow one scheme: the code of the message is the name of the enum in capital letters and
 * hyphens, a full stop and the name of the constant, for instance {@code TASK-KIND.STATUTORY} for {@code TaskKind.STATUTORY}.
 * An enum needs no more than {@code implements Worded} and a line in each bundle.
 */
public interface Worded {

    /** Returns the name of the constant as it is declared. */
    String name();

    /** Returns the name in words: a message whose code follows from the names of enum and constant. */
    default Message message() {
        String type = ((Enum<?>) this).getDeclaringClass().getSimpleName();
        StringBuilder code = new StringBuilder(type.length() + name().length() + 4);
        for (int i = 0; i < type.length(); i++) {
            char letter = type.charAt(i);
            if (i > 0 && Character.isUpperCase(letter) && !Character.isUpperCase(type.charAt(i - 1))) {
                code.append('-');
            }
            code.append(Character.toUpperCase(letter));
        }
        return Message.of(code.append('.').append(name()).toString());
    }
}

package org.commune4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "Pho\u0300ng",
                "mo-duc/27.CB 04",
                "สำนักงาน",
                "東京都",
                "مكتب",
                "№ 5 – “x” €",
                "😀"
            })
    void b10NamesOfAnyScriptStayAsTheyAre(String name) {
        assertThat(Echo.shown(name)).isSameAs(name);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0xA, 0xD, 0x1B, 0x7F, 0x85, 0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x2003, 0x200B, 0x200D,
                0x200F, 0x2028, 0x2029, 0x202E, 0x2060, 0x2066, 0x2069, 0x206F, 0x2800, 0x3000, 0x3164, 0xD800, 0xDFFF,
                0xE000, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFF, 0x1D173, 0xE0001, 0xE0061, 0xE01EF, 0x10FFFF
            })
    void b10WhatCannotBeSeenIsShownAsItsNumber(int codePoint) {
        String text = "X" + Character.toString(codePoint) + "Y";
        assertThat(Echo.isShown(codePoint)).isFalse();
        assertThat(Echo.shown(text)).isEqualTo("X\\u{" + String.format("%X", codePoint) + "}Y");
    }

    @Test
    void b10WhatIsLongIsCutAndSaysByHowMuch() {
        assertThat(Echo.shown("x".repeat(Echo.LONGEST))).isEqualTo("x".repeat(Echo.LONGEST));
        assertThat(Echo.shown("x".repeat(900_000))).isEqualTo("x".repeat(480) + "… (+899,520)");
        assertThat(Echo.shown("😀".repeat(1_000))).isEqualTo("😀".repeat(480) + "… (+520)");
        assertThat(Echo.shown("\u200B".repeat(70))).isEqualTo("\\u{200B}".repeat(60) + "… (+10)");
        assertThat(Echo.shown("\n".repeat(1_000_000))).hasSizeLessThanOrEqualTo(Echo.LONGEST);
    }

    @Test
    void b10WhatIsShownIsShownTheSameAgain() {
        for (String text : new String[] {"a\u202Eb", "x".repeat(777), "\u2028".repeat(777), "\uD800".repeat(199)}) {
            assertThat(Echo.shown(Echo.shown(text))).isEqualTo(Echo.shown(text));
        }
    }
}

package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not seen makes no second reference of one. */
class ReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O-1 ",
                " O-1",
                "\tO-1\r\n",
                "\u00A0O-1\u00A0",
                "O-1\u2007",
                "\u202FO-1",
                "O-1\u3000",
                "\uFEFFO-1",
                "O-1\u200B",
                "\u2060O-1\u200D",
                "O-1\u0085",
                "\u2028O-1\u2029",
                "\u1680O-1\u205F",
                " \u00A0\u200B O-1 \uFEFF\u3000 ",
                "O-1\u000B\u001F",
                "O-1\uDB40\uDC20"
            })
    void blanksOfAnyKindAtItsEndsAreNoPartOfIt(String given) {
        assertThat(Reference.of("reference", given).text()).isEqualTo("O-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O\u00001",
                "O\t1",
                "O\n1",
                "O\u00851",
                "O\u200B1",
                "O\u200D1",
                "O\u00AD1",
                "O\uFEFF1",
                "O\u202E1",
                "O\u20281",
                "O\u2066\u20691",
                "O\uFE0F1",
                "O\u31641",
                "O\u034F1",
                "O\uD8001",
                "O\uDB40\uDC411"
            })
    void whatCannotBeSeenInsideIsRefusedByItsField(String given) {
        assertThatThrownBy(() -> Reference.of("lines/0/reference", given))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        refused ->
                                assertThat(refused.errors())
                                        .singleElement()
                                        .satisfies(
                                                error -> {
                                                    assertThat(error.field())
                                                            .isEqualTo("lines/0/reference");
                                                    assertThat(error.message())
                                                            .contains("invisible");
                                                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0\u200B", "\uFEFF", "\t\n"})
    void nothingButBlanksIsNoReference(String given) {
        assertThat(Reference.complaint(given)).contains("must have 1 to 100 characters");
    }

    @Test
    void nothingAtAllIsNoReference() {
        assertThat(Reference.complaint(null)).isPresent();
        assertThatThrownBy(() -> new Reference("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O 1", "Größe\u00A0XL", "日本\u3000語", "١٢٣", "a/b", "😀", "e\u0301"})
    void whatCanBeSeenStaysAsItIs(String given) {
        assertThat(Reference.of("reference", given).text()).isEqualTo(given);
    }

    @Test
    void itsLengthIsCountedInCharactersWithoutTheBlanks() {
        String longest = "😀".repeat(Reference.LONGEST);
        assertThat(Reference.of("reference", "  " + longest + "\u00A0").text()).isEqualTo(longest);
        assertThat(Reference.complaint(longest + "x")).isPresent();
    }
}

package org.creatorconnect.mail.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.creatorconnect.mail.LetterKind;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.Text;
import org.junit.jupiter.api.Test;

/** Whatever is told by letter has its words, for whoever gets it and for the operator. */
class LetterKindsTest {

    @Test
    void everyKindOfLetterHasItsWords() {
        Text text = new Text(new Preferences());
        assertThat(kinds())
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        kind -> {
                            ResourceBundle letters = words(kind);
                            assertThat(letters.containsKey(kind + ".subject")).as(kind).isTrue();
                            assertThat(letters.containsKey(kind + ".text")).as(kind).isTrue();
                            assertThat(letters.getString(kind + ".text")).doesNotContain("'");
                            assertThat(text.has("mail.kind." + kind)).as(kind).isTrue();
                        });
    }

    private static ResourceBundle words(String kind) {
        return ResourceBundle.getBundle("org.creatorconnect.mail." + bundle(kind));
    }

    private static String bundle(String kind) {
        if (kind.endsWith("_DUE")) {
            return "reminders";
        }
        if (kind.startsWith("PROPOSAL_")) {
            return "proposals";
        }
        return kind.startsWith("TASK_") ? "tasks" : "letters";
    }

    private static List<String> kinds() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.creatorconnect")
                        .stream()
                        .filter(type -> type.isAssignableTo(LetterKind.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(kind -> ((LetterKind) kind).name())
                        .toList();
    }
}

package org.creatorconnect.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorconnect.foundation.service.Length;
import org.junit.jupiter.api.Test;

/** Limits of texts are told in characters, and counted alike everywhere. */
class TextLengthsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern MAXLENGTH = Pattern.compile("maxlength=\"(\\d+)\"");

    @Test
    void noTextIsCountedInUnitsOfUtf16() {
        noFields()
                .that()
                .haveRawType(String.class)
                .should()
                .beAnnotatedWith(Size.class)
                .because("@Size counts units of UTF-16; take " + Length.class.getSimpleName())
                .check(Domains.classes());
    }

    @Test
    void noPageCutsATextThatIsAllowed() {
        // Browsers count units of UTF-16, of which a character takes two at most.
        assertThat(lengths()).hasSizeGreaterThan(10).allMatch(length -> length % 2 == 0);
    }

    private static List<Integer> lengths() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(TextLengthsTest::lengths)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Integer> lengths(Path page) {
        try {
            Matcher found = MAXLENGTH.matcher(Files.readString(page));
            return found.results().map(one -> Integer.valueOf(one.group(1))).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.creatorconnect.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesInPagesTest {

    private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Pattern OWN =
            Pattern.compile("(?:<ui:param name|\\bvar|\\bvarStatus)=\"(\\w+)\"");

    /** Templates and tags ask beans; a page's own name in their place breaks that page alone. */
    @Test
    void nothingThatAPageNamesHidesABean() throws IOException {
        Set<String> hidden = names(Path.of("src/main/webapp"), ".xhtml", OWN);
        Set<String> beans = names(Path.of("src/main/java"), ".java", BEAN);
        assertThat(beans).hasSizeGreaterThan(50);
        hidden.retainAll(beans);
        assertThat(hidden).isEmpty();
    }

    private static Set<String> names(Path root, String ending, Pattern name) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                name.matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> found.add(hit.group(1)));
            }
        }
        return found;
    }
}

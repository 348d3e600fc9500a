package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

    @TempDir Path data;

    @Test
    void aHistoryThatWasCutOffIsTakenAwayButNotTheKeyAndTheBook() throws IOException {
        Path table = write("postgres/data/base/1");
        Path queue = write("server/activemq/journal");
        Path demoBook = write("demo-data/bank-book.csv");
        Path anchor = write("audit-anchor.log");
        Path key = write("secret.key");
        Path book = write("bank-book.csv");
        Path binaries = write("postgres/binaries/bin");
        new FirstStart(data).begin();

        FirstStart next = new FirstStart(data);
        assertThat(next.wasCutOff()).isTrue();
        next.clear();

        assertThat(table).doesNotExist();
        assertThat(queue).doesNotExist();
        assertThat(demoBook).doesNotExist();
        assertThat(anchor).doesNotExist();
        assertThat(key).exists();
        assertThat(book).exists();
        assertThat(binaries).exists();
        assertThat(new FirstStart(data).wasCutOff()).isFalse();
    }

    @Test
    void aHistoryThatIsCompleteStays() throws IOException {
        FirstStart first = new FirstStart(data);
        assertThat(first.wasCutOff()).isFalse();
        first.begin();
        first.complete();

        assertThat(new FirstStart(data).wasCutOff()).isFalse();
    }

    private Path write(String name) throws IOException {
        Path path = data.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "x");
    }
}

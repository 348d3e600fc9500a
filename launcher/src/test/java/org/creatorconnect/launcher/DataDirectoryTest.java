package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir Path temporary;

    @Test
    void theFolderIsMadeWhenItIsNew() throws IOException {
        try (DataDirectory taken = DataDirectory.take(temporary.resolve("a").resolve("b"))) {
            assertThat(taken.path()).isDirectory().isAbsolute();
        }
    }

    @Test
    void oneLauncherAtATimeWorksInIt() throws IOException {
        try (DataDirectory taken = DataDirectory.take(temporary)) {
            assertThatThrownBy(() -> DataDirectory.take(taken.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("CONNECT_DATA_DIR");
        }
        DataDirectory.take(temporary).close();
    }

    @Test
    void itStaysTakenThoughNobodyHoldsOnToIt() throws Exception {
        Path taken = DataDirectory.take(temporary).path();
        for (int i = 0; i < 20; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThatThrownBy(() -> DataDirectory.take(taken))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running");
    }

    @Test
    void lookingWhetherItIsTakenChangesNothing() throws IOException {
        Path none = temporary.resolve("none");
        DataDirectory.requireFree(none);
        assertThat(none).doesNotExist();
        DataDirectory taken = DataDirectory.take(temporary);
        assertThatThrownBy(() -> DataDirectory.requireFree(temporary))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running");
        taken.close();
        DataDirectory.requireFree(temporary);
        DataDirectory.take(temporary).close();
    }

    @Test
    void whatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.take(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining(file.toString());
    }

    @Test
    void lessThanOneGibibyteOfRoomIsTooLittle() {
        assertThatCode(() -> DataDirectory.requireRoom(temporary, 1L << 30))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DataDirectory.requireRoom(temporary, (1L << 30) - 1))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("1023 MiB")
                .hasMessageContaining("CONNECT_DATA_DIR");
    }
}

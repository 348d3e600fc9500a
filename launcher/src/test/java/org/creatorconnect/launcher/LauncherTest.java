package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void javaOlderThanSeventeenIsRefusedInASentence() {
        assertThatThrownBy(() -> Launcher.requireJava(16))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Java 16 is too old: set JAVA_HOME to a JDK 17 or newer.");
        assertThatCode(() -> Launcher.requireJava(17)).doesNotThrowAnyException();
    }
}

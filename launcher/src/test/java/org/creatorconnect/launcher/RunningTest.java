package org.creatorconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RunningTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true));
    private final List<String> stopped = new CopyOnWriteArrayList<>();
    private final Running running = new Running();

    @Test
    void theLastStartedIsStoppedFirst() throws Exception {
        running.start(() -> part("database"));
        running.start(() -> part("server"));
        running.start(() -> part("bank"));

        running.stop(progress);

        assertThat(stopped).containsExactly("bank", "server", "database");
    }

    @Test
    void onePartThatFailsToStopDoesNotKeepTheOthersRunning() throws Exception {
        running.start(() -> part("database"));
        running.start(
                () ->
                        () -> {
                            throw new IllegalStateException("stuck");
                        });

        running.stop(progress);

        assertThat(stopped).containsExactly("database");
        assertThat(said.toString()).contains("stuck");
    }

    @Test
    void aConsoleThatBreaksWhileAllEndsKeepsNothingRunning() throws Exception {
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        throw new NumberFormatException("the console is being taken down");
                    }
                };
        running.start(() -> part("database"));
        running.start(() -> part("server"));

        running.stop(new Progress(new PrintStream(broken, true)));

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void whatIsBeingStartedIsStoppedAsWellAndNothingIsStartedAfterwards() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Thread starter = new Thread(() -> startSlowly(begun));
        starter.start();
        begun.await();

        running.stop(progress);

        assertThat(stopped).containsExactly("slow");
        assertThat(running.isStopping()).isTrue();
        assertThatThrownBy(() -> running.start(() -> part("late"))).isInstanceOf(CannotStart.class);
        starter.join();
    }

    @Test
    void nothingIsSaidWhenNothingWasStarted() {
        running.stop(progress);

        assertThat(said.toString()).isEmpty();
    }

    private void startSlowly(CountDownLatch begun) {
        try {
            running.start(
                    () -> {
                        begun.countDown();
                        Thread.sleep(300);
                        return part("slow");
                    });
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AutoCloseable part(String name) {
        return () -> stopped.add(name);
    }
}

package org.creatorconnect.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's Chromium, installed when it is missing and we may install it. Where it cannot be had the
 * browser's stories are skipped, loudly; a continuous integration run fails instead.
 */
final class Chromium {

    private static final Path BINARY = Path.of("/usr/bin/chromium");

    /** Two processes may find out at once that it is missing. */
    private static final Path LOCK = Path.of("target", "chromium.lock");

    private static final List<String> FLAGS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Chromium() {}

    /** Nothing of its own is downloaded. */
    static Playwright playwright() {
        requireBinary();
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(BINARY).setArgs(FLAGS));
    }

    private static void requireBinary() {
        if (!Files.exists(BINARY)) {
            install();
        }
        boolean missing = !Files.exists(BINARY);
        if (missing && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("no Chromium, and it could not be installed");
        }
        Assumptions.assumeFalse(
                missing, "SKIPPED: the browser stories need /usr/bin/chromium (Debian: chromium)");
    }

    private static void install() {
        try (FileChannel one =
                        FileChannel.open(
                                LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = one.lock()) {
            if (Files.exists(BINARY)) {
                return;
            }
            new ProcessBuilder("sh", "-c", "apt-get update -qq && apt-get install -y -qq chromium")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noDebian) {
            System.err.println("Chromium cannot be installed here: " + noDebian.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

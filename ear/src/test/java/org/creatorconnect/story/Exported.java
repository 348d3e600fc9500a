package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** A list as a file, as somebody gets it at the portal: at once, or when it is made. */
final class Exported {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Exported() {}

    /** The lines of a file without its heads, at once or later. */
    static List<String> csv(Person person, String target) {
        HttpResponse<String> answer = person.get(target);
        if (answer.statusCode() == 302) {
            String id = asked(answer);
            awaitState(id, "DONE");
            answer = person.get("/exports/file.csv?id=" + id);
        }
        assertThat(answer.statusCode()).as(target).isEqualTo(200);
        assertThat(answer.body()).startsWith("\uFEFF");
        List<String> lines = answer.body().lines().toList();
        return lines.subList(1, lines.size());
    }

    /** The export that an answer leads to. */
    static String asked(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        String place = answer.headers().firstValue("Location").orElseThrow();
        Matcher id =
                Pattern.compile("/exports/list\\.xhtml\\?asked=([0-9a-f-]{36})").matcher(place);
        assertThat(id.find()).as(place).isTrue();
        return id.group(1);
    }

    /** Waits until it stands so: {@code DONE}, {@code FAILED DENIED}. */
    static void awaitState(String id, String state) {
        Eventually.within(PATIENCE)
                .assertThat(() -> state(id), is -> assertThat(is).isEqualTo(state));
    }

    static String state(String id) {
        return Tables.text(
                "SELECT concat_ws(' ', status, failure) FROM list_export WHERE id = '" + id + "'");
    }

    static String parts(String id) {
        return Tables.text("SELECT count(*) FROM list_export_part WHERE export_id = '" + id + "'");
    }

    /** The XML of a workbook's sheet. */
    static String sheet(byte[] book) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        Files.write(file, book);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}

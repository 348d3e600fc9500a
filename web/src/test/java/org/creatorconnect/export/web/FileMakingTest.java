package org.creatorconnect.export.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.creatorconnect.export.ExportedList;
import org.creatorconnect.export.FileFormat;
import org.creatorconnect.export.ListTooLong;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.refusal.NotFound;
import org.junit.jupiter.api.Test;

/** A list becomes a file page by page. */
class FileMakingTest {

    private final Numbers numbers = new Numbers();
    private final FileMaking making =
            new FileMaking(
                    new Exportables(Map.of("/numbers", numbers)), new Text(new Preferences()));

    @Test
    void aFileHasEveryRowOfTheListOnceAndInItsOrder() throws IOException {
        assertThat(lines(1_234, ""))
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_234).mapToObj(Integer::toString).toList());
        assertThat(numbers.asked).hasSize(3);
    }

    @Test
    void aListOfExactlyOnePageEndsWithIt() throws IOException {
        assertThat(lines(500, "")).hasSize(500);
        assertThat(numbers.asked).hasSize(1);
    }

    @Test
    void anEmptyListIsItsHeads() throws IOException {
        assertThat(lines(0, "")).isEmpty();
    }

    @Test
    void theListsStateComesFromItsAddressAndFromNowhereElse() throws IOException {
        lines(1, "q=a+b&status=%C5%81&sort=-at");
        assertThat(numbers.state.search()).contains("a b");
        assertThat(numbers.state.filter("status")).contains("Ł");
        assertThat(numbers.state.place("c", 9)).isEqualTo(new Place("at", true, "c", false, 9));
    }

    @Test
    void whoWatchesStopsAListThatIsTooLong() {
        numbers.count = 1_001;
        List<Long> reached = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                making.write(
                                        asked("/numbers", ""),
                                        new ByteArrayOutputStream(),
                                        (rows, more) -> {
                                            reached.add(rows);
                                            if (rows == 1_000 && more) {
                                                throw new ListTooLong(1_000);
                                            }
                                        }))
                .isInstanceOf(ListTooLong.class);
        assertThat(reached).containsExactly(500L, 1_000L);
    }

    @Test
    void whatIsNoListIsNotFound() {
        assertThatThrownBy(
                        () ->
                                making.write(
                                        asked("/nothing", ""),
                                        new ByteArrayOutputStream(),
                                        (rows, more) -> {}))
                .isInstanceOf(NotFound.class);
    }

    private List<String> lines(int count, String state) throws IOException {
        numbers.count = count;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rows = making.write(asked("/numbers", state), out, (written, more) -> {});
        assertThat(rows).isEqualTo(count);
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines.get(0)).isEqualTo("\uFEFFNumber");
        return lines.subList(1, lines.size());
    }

    private static ExportedList asked(String page, String state) {
        return new ExportedList(page, state, FileFormat.CSV, "en");
    }

    /** The numbers from zero on. */
    private static final class Numbers extends Exportable<Integer> {

        private int count;
        private ListState state = ListState.of("");
        private final List<String> asked = new ArrayList<>();

        Numbers() {
            super("/numbers", "numbers", new Columns<Integer>().number("number", number -> number));
        }

        @Override
        public Part<Integer> rows(ListState given, String position, int limit) {
            state = given;
            asked.add(position);
            int from = position.isEmpty() ? 0 : Integer.parseInt(position) + 1;
            List<Integer> rows =
                    IntStream.range(from, Math.min(count, from + limit)).boxed().toList();
            String next = count > from + limit ? String.valueOf(from + limit - 1) : null;
            return new Part<>(rows, next, null, "", false);
        }
    }
}

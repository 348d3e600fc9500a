package org.creatorconnect.foundation.json;

import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch: the items of a JSON array, or one JSON text a line. Only where they begin
 * and end is looked for; each is read when its turn comes, so that one of them is an object at a
 * time, and a bad one does not stop the others.
 */
public final class JsonRows {

    /** One row, still unread. */
    public static final class Row {

        private final JsonText json;

        private Row(JsonText json) {
            this.json = json;
        }

        /**
         * @throws MalformedJson when it is not JSON of this form
         * @throws UnknownField when it has fields that the type has not
         */
        public <T> T read(Class<T> type) {
            @Nullable T row = JsonBody.read(json, type);
            if (row == null) {
                throw MalformedJson.at("", "must be an object");
            }
            return row;
        }
    }

    private final JsonText json;
    private final int most;
    private final List<Row> rows = new ArrayList<>();

    private JsonRows(JsonText json, int most) {
        this.json = json;
        this.most = most;
    }

    /**
     * The items of a JSON array.
     *
     * @param most rows that may be
     * @throws MalformedJson when the whole is no array, or lies too deep
     * @throws ValidationFailed when there are more
     */
    public static List<Row> ofArray(byte[] body, int most) {
        JsonRows rows = new JsonRows(JsonText.of(body), most);
        rows.items();
        return rows.rows;
    }

    /**
     * One JSON text a line; empty lines are none.
     *
     * @param most rows that may be
     * @throws ValidationFailed when there are more
     */
    public static List<Row> ofLines(byte[] body, int most) {
        JsonRows rows = new JsonRows(JsonText.of(body), most);
        rows.lines();
        return rows.rows;
    }

    private void lines() {
        int begin = json.start();
        for (int place = begin; place <= json.end(); place++) {
            if (place == json.end() || json.at(place) == '\n') {
                addUnlessBlank(begin, place);
                begin = place + 1;
            }
        }
    }

    private void items() {
        int open = afterBlanks(json.start());
        if (open == json.end() || json.at(open) != '[') {
            throw MalformedJson.at("", "must be a list");
        }
        int begin = open + 1;
        int depth = 1;
        int place = begin;
        for (; place < json.end() && depth > 0; place++) {
            switch (json.at(place)) {
                case '"' -> place = endOfString(place);
                case '[', '{' -> depth = deeper(depth);
                case ']', '}' -> depth--;
                case ',' -> {
                    if (depth == 1) {
                        add(begin, place);
                        begin = place + 1;
                    }
                }
                default -> {
                    // Part of a value.
                }
            }
        }
        close(begin, place, depth);
    }

    private void close(int begin, int afterEnd, int depth) {
        if (depth != 0 || json.at(afterEnd - 1) != ']' || afterBlanks(afterEnd) != json.end()) {
            throw new MalformedJson();
        }
        if (rows.isEmpty()) {
            addUnlessBlank(begin, afterEnd - 1);
        } else {
            add(begin, afterEnd - 1);
        }
    }

    private static int deeper(int depth) {
        if (depth > JsonShape.DEEPEST) {
            throw MalformedJson.at("", "lies too deep");
        }
        return depth + 1;
    }

    /** The place of the quote that ends the string which begins here. */
    private int endOfString(int begin) {
        for (int place = begin + 1; place < json.end(); place++) {
            if (json.at(place) == '\\') {
                place++;
            } else if (json.at(place) == '"') {
                return place;
            }
        }
        throw new MalformedJson();
    }

    private int afterBlanks(int from) {
        int place = from;
        while (place < json.end() && isBlank(json.at(place))) {
            place++;
        }
        return place;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    private void addUnlessBlank(int begin, int end) {
        for (int place = begin; place < end; place++) {
            if (!isBlank(json.at(place))) {
                add(begin, end);
                return;
            }
        }
    }

    private void add(int begin, int end) {
        if (rows.size() == most) {
            throw ValidationFailed.of("", "A batch has at most " + most + " rows");
        }
        rows.add(new Row(json.part(begin, end)));
    }
}

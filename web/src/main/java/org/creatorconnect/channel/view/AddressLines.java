package org.creatorconnect.channel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.channel.query.PlatformDetail;
import org.creatorconnect.channel.service.GivenPlatform;
import org.creatorconnect.portal.format.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a platform's addresses as people write them, one a line: {@code pattern => place}
 * for a channel, {@code pattern => none} for what is none, and {@code pattern => place (case)}
 * where letter case tells names apart.
 */
final class AddressLines {

    private static final Pattern LINE =
            Pattern.compile("(\\S.*?)\\s+=>\\s+(\\S+)(\\s+\\(case\\))?\\s*");
    private static final String NONE = "none";

    private AddressLines() {}

    static String write(List<PlatformDetail.Form> forms) {
        StringBuilder lines = new StringBuilder();
        for (PlatformDetail.Form form : forms) {
            lines.append(form.pattern())
                    .append(" => ")
                    .append(form.place() == null ? NONE : form.place())
                    .append(form.keepCase() ? " (case)" : "")
                    .append('\n');
        }
        return lines.toString();
    }

    /** What is written so; every line that is not is told as a fault of the field. */
    static List<GivenPlatform.Form> read(String field, @Nullable String text, Faults faults) {
        List<GivenPlatform.Form> forms = new ArrayList<>();
        int number = 0;
        for (String line : lines(text)) {
            number++;
            Matcher read = LINE.matcher(line);
            boolean good = read.matches();
            faults.require(
                    good, field, "must have a pattern, =>, and a place or none in line " + number);
            if (good) {
                String place = read.group(2).equals(NONE) ? null : read.group(2);
                forms.add(new GivenPlatform.Form(read.group(1), place, read.group(3) != null));
            }
        }
        return forms;
    }

    /** The lines with anything in them. */
    static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

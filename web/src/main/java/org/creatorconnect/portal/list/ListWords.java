package org.creatorconnect.portal.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.jspecify.annotations.Nullable;

/** What every list says about itself. */
@Named("listWords")
@RequestScoped
public class ListWords {

    private final Text text;
    private final Formats formats;

    protected ListWords() {
        this(null, null);
    }

    @Inject
    public ListWords(Text text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    /**
     * How many rows are shown of how many.
     *
     * @param noun key of the word for them, by number
     */
    public String shown(Part<?> part, Total total, String noun) {
        int rows = part.rows().size();
        String counted = formats.count(total.counted());
        if (total.more()) {
            return text.of("shell.rowsShownOfMore", rows, counted, text.of(noun, total.counted()));
        }
        return part.isWhole()
                ? text.of("shell.rowsShown", rows, text.of(noun, rows))
                : text.of("shell.rowsShownOf", rows, counted, text.of(noun, total.counted()));
    }

    /** Which values of the address the list does not know. */
    public String unknown(Collection<String> values) {
        return text.of("shell.unknownValues", String.join(", ", values), values.size());
    }

    /** From one day to another, as far as they are told. */
    public String period(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return text.of(from == null ? "shell.until" : "shell.since", from == null ? to : from);
        }
        return text.of("shell.fromTo", from, to);
    }
}

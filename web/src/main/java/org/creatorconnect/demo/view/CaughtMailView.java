package org.creatorconnect.demo.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.demo.service.CaughtLetter;
import org.creatorconnect.demo.service.CaughtLetters;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** The letters that a demo caught: the newest of them, and one as it is read. */
@Named("caughtMailView")
@RequestScoped
public class CaughtMailView {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** A piece of a text; a link when it leads somewhere. */
    public record Piece(String text, boolean link) {}

    private final Address address;
    private final CaughtLetters letters;
    private @Nullable List<CaughtLetter> newest;
    private @Nullable CaughtLetter letter;

    protected CaughtMailView() {
        this(null, null);
    }

    @Inject
    public CaughtMailView(Address address, CaughtLetters letters) {
        this.address = address;
        this.letters = letters;
    }

    /** The newest letters, the newest first. */
    public List<CaughtLetter> getNewest() {
        if (newest == null) {
            newest = letters.newest();
        }
        return newest;
    }

    /** The letter that the address names; null when it names none. */
    public @Nullable CaughtLetter getLetter() {
        Optional<String> number = address.value("letter");
        if (letter == null && number.isPresent()) {
            letter = letters.letter(number.get());
        }
        return letter;
    }

    /** Its text, its links apart. */
    public List<Piece> getPieces() {
        CaughtLetter read = getLetter();
        return read == null ? List.of() : pieces(read.text());
    }

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            pieces.add(new Piece(text.substring(from, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            from = link.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }
}

package org.creatorconnect.discovery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.registry.AffiliateId;

/**
 * What a creator tells of themselves to merchants and agencies, and whether these find them at all.
 *
 * <p>Nobody is found before they say so, and nobody from the moment they take it back; the words
 * are kept for another time and shown to nobody until then. It never holds a legal name, an
 * address, or how somebody is paid.
 */
@Entity
@Table(name = "introduction")
public class Introduction {

    /** How many characters it may have. */
    public static final int LONGEST = 600;

    /** How many languages somebody can name. */
    public static final int MOST_LANGUAGES = 3;

    /** How many interests somebody can name. */
    public static final int MOST_INTERESTS = 8;

    @Id
    @Column(name = "affiliate_id")
    private UUID affiliateId;

    @Version private int version;

    @Column(nullable = false)
    private boolean found;

    @Column(nullable = false)
    private String words = "";

    @Column(name = "search_words", nullable = false)
    private String searchWords = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "introduction_language",
            joinColumns = @JoinColumn(name = "affiliate_id"))
    @Column(name = "language", nullable = false)
    private Set<String> languages = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "introduction_interest",
            joinColumns = @JoinColumn(name = "affiliate_id"))
    @Column(name = "interest", nullable = false)
    private Set<String> interests = new HashSet<>();

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Introduction() {}

    /** Of somebody who is not found. */
    public Introduction(AffiliateId affiliate, Instant at) {
        this.affiliateId = affiliate.value();
        this.changedAt = at;
    }

    /**
     * From now on merchants and agencies find the creator, with these words.
     *
     * @param text not empty
     * @param inLanguages ISO 639 codes of the languages of their content, one at least
     * @param about codes of {@link Interest}s
     */
    public void show(
            String text, Collection<String> inLanguages, Collection<String> about, Instant at) {
        this.words = text;
        this.searchWords = SearchWords.kept(text);
        languages.retainAll(inLanguages);
        languages.addAll(inLanguages);
        interests.retainAll(about);
        interests.addAll(about);
        this.found = true;
        this.changedAt = at;
    }

    /** Nobody finds the creator any more. @return whether somebody did until now */
    public boolean hide(Instant at) {
        boolean was = found;
        this.found = false;
        this.changedAt = at;
        return was;
    }

    public boolean isFound() {
        return found;
    }

    public String words() {
        return words;
    }

    public Set<String> languages() {
        return Set.copyOf(languages);
    }

    public Set<String> interests() {
        return Set.copyOf(interests);
    }
}

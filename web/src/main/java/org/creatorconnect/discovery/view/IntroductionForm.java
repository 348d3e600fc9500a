package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.creatorconnect.discovery.query.IntroductionQueries;
import org.creatorconnect.discovery.query.OwnIntroduction;
import org.creatorconnect.discovery.service.GivenIntroduction;
import org.creatorconnect.discovery.service.Introductions;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.jspecify.annotations.Nullable;

/** The card of the profile by which a creator lets themselves be found, or takes it back. */
@Named("introductionForm")
@RequestScoped
public class IntroductionForm {

    private final IntroductionQueries queries;
    private final Introductions introductions;
    private final OwnAffiliates own;
    private final Notices notices;

    private @Nullable OwnIntroduction told;
    private @Nullable String words;
    private @Nullable String first;
    private @Nullable String second;
    private @Nullable String third;
    private @Nullable List<String> interests;

    protected IntroductionForm() {
        this(null, null, null, null);
    }

    @Inject
    public IntroductionForm(
            IntroductionQueries queries,
            Introductions introductions,
            OwnAffiliates own,
            Notices notices) {
        this.queries = queries;
        this.introductions = introductions;
        this.own = own;
        this.notices = notices;
    }

    /** What the reader told until now. */
    public OwnIntroduction getTold() {
        if (told == null) {
            told = queries.of(self());
        }
        return told;
    }

    /** Lets the reader be found from now on, with what they typed. */
    public @Nullable String show() {
        List<String> languages =
                Stream.of(first, second, third).filter(Objects::nonNull).distinct().toList();
        GivenIntroduction given =
                new GivenIntroduction(words == null ? "" : words, languages, interests);
        if (!notices.attempt("introduction", () -> introductions.show(self(), given))) {
            return null;
        }
        notices.done("discovery.shown");
        return "/profile.xhtml?faces-redirect=true";
    }

    /** Nobody finds the reader from now on. */
    public @Nullable String hide() {
        if (!notices.attempt(() -> introductions.hide(self()))) {
            return null;
        }
        notices.done("discovery.hidden");
        return "/profile.xhtml?faces-redirect=true";
    }

    private AffiliateId self() {
        return own.self().orElseThrow(() -> new NotFound("affiliate"));
    }

    public @Nullable String getWords() {
        return words == null ? getTold().words() : words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    /** The language of most of their content. */
    public @Nullable String getFirst() {
        return first == null ? language(0) : first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getSecond() {
        return second == null ? language(1) : second;
    }

    public void setSecond(@Nullable String second) {
        this.second = second;
    }

    public @Nullable String getThird() {
        return third == null ? language(2) : third;
    }

    public void setThird(@Nullable String third) {
        this.third = third;
    }

    /** Codes of what their content is about; of a kind that a form can make another of. */
    public List<String> getInterests() {
        return new ArrayList<>(interests == null ? getTold().interests() : interests);
    }

    public void setInterests(@Nullable List<String> interests) {
        this.interests = interests == null ? List.of() : List.copyOf(interests);
    }

    private @Nullable String language(int at) {
        List<String> languages = getTold().languages();
        return at < languages.size() ? languages.get(at) : null;
    }
}

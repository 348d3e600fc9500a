package org.creatorconnect.segment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StaleWrite;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.segment.NameTaken;
import org.creatorconnect.segment.SegmentActId;
import org.creatorconnect.segment.SegmentActStatus;
import org.creatorconnect.segment.SegmentEmpty;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.SegmentTooLarge;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.TagTone;
import org.creatorconnect.segment.query.SegmentQueries;
import org.creatorconnect.segment.query.TagFilter;
import org.creatorconnect.segment.query.TagMark;
import org.creatorconnect.segment.query.TagQueries;
import org.junit.jupiter.api.Test;

/** Tags on affiliates, searches that are kept, and acts on all whom one finds. */
class SegmentsTest extends SegmentCase {

    private static final int MEMBERS = 1_201;

    @Test
    void aTagIsPutOnOnceAndTakenOffAgain() {
        TagId top = tag("Top");
        AffiliateId mara = affiliates(1).get(0);
        assertThat(tagging.act(TagAct.PUT_ON, List.of(top), List.of(mara))).isEqualTo(1);
        assertThat(tagging.act(TagAct.PUT_ON, List.of(top), List.of(mara))).isZero();
        assertThat(tagQueries.on(mara)).extracting(TagMark::name).containsExactly("Top " + mark);
        assertThat(tagQueries.on(mara)).extracting(TagMark::by).containsExactly("olga");
        assertThat(tagQueries.get(top).affiliates()).isEqualTo(1);
        assertThat(found(top)).isEqualTo(1);
        assertThat(tagging.act(TagAct.TAKE_OFF, List.of(top), List.of(mara))).isEqualTo(1);
        assertThat(tagQueries.on(mara)).isEmpty();
        assertThat(audited)
                .containsExactly("TAG_ADDED", "AFFILIATE_TAGGED 1", "AFFILIATE_UNTAGGED 1");
    }

    @Test
    void severalTagsGoOnSeveralAffiliatesEachOnItsOwn() {
        TagId top = tag("Top");
        TagId late = tag("Late");
        List<AffiliateId> three = new ArrayList<>(affiliates(3));
        three.add(new AffiliateId(UUID.randomUUID()));
        List<AtOnce.Outcome> outcomes =
                new TaggingAtOnce(tagging).act(TagAct.PUT_ON, List.of(top, late), three);
        assertThat(outcomes)
                .extracting(AtOnce.Outcome::isDone)
                .containsExactly(true, true, true, false);
        assertThat(outcomes.get(3).refusal()).isInstanceOf(NotFound.class);
        assertThat(tagQueries.on(three.get(2))).hasSize(2);
        assertThatThrownBy(() -> new TaggingAtOnce(tagging).act(TagAct.PUT_ON, List.of(), three))
                .isInstanceOf(ValidationFailed.class);
    }

    @Test
    void anArchivedTagStaysOnItsAffiliatesAndCanBeTakenOff() {
        TagId top = tag("Top");
        List<AffiliateId> two = affiliates(2);
        tagging.act(TagAct.PUT_ON, List.of(top), List.of(two.get(0)));
        tags.change(top, new GivenTag("Top " + mark, TagTone.RED, true), Optional.of(0));
        assertThatThrownBy(() -> tagging.act(TagAct.PUT_ON, List.of(top), List.of(two.get(1))))
                .isInstanceOf(StateForbids.class);
        assertThat(found(top)).isEqualTo(1);
        assertThat(tagging.act(TagAct.TAKE_OFF, List.of(top), two)).isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                tags.change(
                                        top,
                                        new GivenTag("Other", TagTone.RED, false),
                                        Optional.of(0)))
                .isInstanceOf(StaleWrite.class);
        assertThatThrownBy(() -> tags.add(new GivenTag("tOP " + mark + " ", TagTone.GREY, null)))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    void aSegmentIsAskedAnewEachTime() {
        SegmentId id = keep("Ours");
        assertThat(queries.totalOfMembers(id).counted()).isZero();
        affiliates(3);
        assertThat(queries.totalOfMembers(id).counted()).isEqualTo(3);
        assertThat(queries.members(id, Place.start(2)).rows()).hasSize(2);
        segments.rename(id, " Theirs " + mark + " ");
        assertThat(queries.get(id).name()).isEqualTo("Theirs " + mark);
        assertThat(queries.get(id).filter()).isEqualTo(AffiliateFilter.of(mark));
        SegmentId other = keep("Other");
        assertThatThrownBy(() -> segments.rename(other, "theirs " + mark))
                .isInstanceOf(NameTaken.class);
        assertThatThrownBy(() -> segments.rename(other, " ")).isInstanceOf(ValidationFailed.class);
    }

    @Test
    void aSearchIsKeptWithAllItsConditionsAndOnlyWhenTheyAreThere() {
        TagId top = tag("Top");
        AffiliateFilter all =
                new AffiliateFilter(
                        Set.of(org.creatorconnect.registry.AffiliateRole.MCN),
                        Set.of(org.creatorconnect.registry.AffiliateStatus.ACTIVE),
                        "SE",
                        "YOUTUBE",
                        new Period(NOW, NOW.plusSeconds(60)),
                        top.value(),
                        null,
                        "mara");
        SegmentId id = segments.keep(new GivenSegment("All " + mark, all));
        entityManager.flush();
        entityManager.clear();
        assertThat(queries.get(id).filter()).isEqualTo(all);
        assertThat(queries.get(id).tagName()).isEqualTo("Top " + mark);
        for (AffiliateFilter wrong :
                List.of(
                        AffiliateFilter.NONE,
                        where("XX", "", null),
                        where("", "NOWHERE", null),
                        where("", "", UUID.randomUUID()))) {
            assertThatThrownBy(() -> segments.keep(new GivenSegment("Wrong " + mark, wrong)))
                    .isInstanceOf(ValidationFailed.class);
        }
    }

    @Test
    void everybodyInASegmentIsTaggedPartByPart() {
        TagId top = tag("Top");
        List<AffiliateId> members = affiliates(MEMBERS);
        tagging.act(TagAct.PUT_ON, List.of(top), members.subList(0, 1));
        SegmentActId act = acts.ask(keep("Ours"), TagAct.PUT_ON, top);
        affiliates(1);
        assertThat(progress(act)).isEqualTo("RUNNING 0 of 1201 changed 0");
        assertThat(falls()).isTrue();
        assertThat(progress(act)).startsWith("RUNNING 500 of 1201");
        assertThat(falls()).isTrue();
        assertThat(falls()).isTrue();
        assertThat(progress(act)).isEqualTo("DONE 1201 of 1201 changed 1200");
        assertThat(falls()).isFalse();
        assertThat(found(top)).isEqualTo(MEMBERS);
        assertThat(audited)
                .contains("SEGMENT_ACT_ASKED", "SEGMENT_ACT_ENDED", "AFFILIATE_TAGGED 500");
    }

    @Test
    void anActStopsWhenItsTagIsArchivedMeanwhile() {
        TagId top = tag("Top");
        affiliates(501);
        SegmentId ours = keep("Ours");
        SegmentActId act = acts.ask(ours, TagAct.PUT_ON, top);
        assertThat(falls()).isTrue();
        tags.change(top, new GivenTag("Top " + mark, TagTone.GREY, true), Optional.empty());
        assertThat(falls()).isTrue();
        assertThat(progress(act)).isEqualTo("STOPPED 500 of 501 changed 500");
        assertThat(falls()).isFalse();
        assertThatThrownBy(() -> acts.ask(ours, TagAct.PUT_ON, top))
                .isInstanceOf(StateForbids.class);
        SegmentActId off = acts.ask(ours, TagAct.TAKE_OFF, top);
        assertThat(falls()).isTrue();
        assertThat(falls()).isTrue();
        assertThat(queries.act(off).status()).isEqualTo(SegmentActStatus.DONE);
        assertThat(found(top)).isZero();
        assertThat(queries.acts(ours)).hasSize(2);
    }

    @Test
    void nobodyAndTooManyAreRefused() {
        TagId top = tag("Top");
        SegmentId ours = keep("Ours");
        assertThatThrownBy(() -> acts.ask(ours, TagAct.PUT_ON, top))
                .isInstanceOf(SegmentEmpty.class);
        affiliates(10_001);
        assertThatThrownBy(() -> acts.ask(ours, TagAct.PUT_ON, top))
                .isInstanceOf(SegmentTooLarge.class);
    }

    @Test
    void everyOrderOfTheListsIsPagedBothWaysWithoutGaps() {
        for (String name : List.of("A", "B", "C", "D", "E", "F", "G")) {
            tag(name);
            keep(name);
        }
        ListingLaw.holds(
                TagQueries.SORTINGS, 3, place -> tagQueries.tags(new TagFilter(false), place));
        ListingLaw.holds(SegmentQueries.SORTINGS, 3, queries::segments);
        assertThat(tagQueries.names()).hasSizeGreaterThanOrEqualTo(7);
    }
}

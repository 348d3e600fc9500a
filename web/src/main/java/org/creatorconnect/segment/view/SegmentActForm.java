package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.segment.SegmentId;
import org.creatorconnect.segment.TagAct;
import org.creatorconnect.segment.TagId;
import org.creatorconnect.segment.service.SegmentActs;
import org.creatorconnect.segment.service.Segments;
import org.jspecify.annotations.Nullable;

/** What the operator does to everybody in a segment, and what they call it. */
@Named("segmentActForm")
@RequestScoped
public class SegmentActForm {

    private final Address address;
    private final SegmentActs acts;
    private final Segments segments;
    private final Notices notices;
    private @Nullable String tag;
    private @Nullable String name;

    protected SegmentActForm() {
        this(null, null, null, null);
    }

    @Inject
    public SegmentActForm(Address address, SegmentActs acts, Segments segments, Notices notices) {
        this.address = address;
        this.acts = acts;
        this.segments = segments;
        this.notices = notices;
    }

    /** Puts the chosen tag on everybody. */
    public @Nullable String putOn() {
        return act("putOnForm", TagAct.PUT_ON);
    }

    /** Takes the chosen tag off everybody. */
    public @Nullable String takeOff() {
        return act("takeOffForm", TagAct.TAKE_OFF);
    }

    /** Calls the segment otherwise. */
    public @Nullable String rename() {
        if (!notices.attempt("renameForm", () -> segments.rename(id(), name))) {
            return null;
        }
        notices.done("segment.renamed");
        return back();
    }

    public @Nullable String getTag() {
        return tag;
    }

    public void setTag(@Nullable String tag) {
        this.tag = tag;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    private @Nullable String act(String form, TagAct act) {
        if (!notices.attempt(form, () -> acts.ask(id(), act, TagId.parse(String.valueOf(tag))))) {
            return null;
        }
        notices.done("segment.actBegun");
        return back();
    }

    private String back() {
        return "/segments/detail.xhtml?faces-redirect=true&id=" + id().text();
    }

    private SegmentId id() {
        return new SegmentId(address.id("segment"));
    }
}

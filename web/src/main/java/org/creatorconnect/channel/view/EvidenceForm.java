package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.service.ChannelEvidence;
import org.creatorconnect.channel.service.ShownEvidence;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** The form in which a creator shows a reviewer that a channel is theirs. */
@Named("evidenceForm")
@RequestScoped
public class EvidenceForm {

    private static final long MOST = 1_000_000_000_000L;

    private final Address address;
    private final ChannelEvidence evidence;
    private final Notices notices;
    private final Formats formats;

    private @Nullable String link;
    private @Nullable String followers;
    private @Nullable String note;
    private @Nullable Part picture;

    protected EvidenceForm() {
        this(null, null, null, null);
    }

    @Inject
    public EvidenceForm(
            Address address, ChannelEvidence evidence, Notices notices, Formats formats) {
        this.address = address;
        this.evidence = evidence;
        this.notices = notices;
        this.formats = formats;
    }

    /** Shows it; a reviewer decides. */
    public @Nullable String show() {
        ChannelId id = new ChannelId(address.id("channel"));
        if (!notices.attempt("evidence", () -> evidence.show(id, given(), bytes()))) {
            return null;
        }
        notices.done("channels.shown");
        return "/channels/proof.xhtml?faces-redirect=true&id=" + id.text();
    }

    private ShownEvidence given() {
        Faults faults = formats.faults();
        String where = faults.text("link", link);
        faults.text("followers", followers);
        Long count = faults.wholeIfAny("followers", followers, 0, MOST);
        faults.throwIfAny();
        return new ShownEvidence(where, count, note);
    }

    private Optional<byte[]> bytes() {
        return Optional.ofNullable(picture)
                .filter(file -> file.getSize() > 0)
                .map(EvidenceForm::read);
    }

    private static byte[] read(Part file) {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException("the picture that was sent cannot be read", gone);
        }
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getFollowers() {
        return followers;
    }

    public void setFollowers(@Nullable String followers) {
        this.followers = followers;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Part getPicture() {
        return picture;
    }

    public void setPicture(@Nullable Part picture) {
        this.picture = picture;
    }
}

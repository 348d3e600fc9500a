package org.creatorconnect.roster.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.creatorconnect.roster.service.InvitedRow;
import org.creatorconnect.roster.service.RosterInvitationsAtOnce;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Invites whom a file names, and shows what became of each row. */
@Named("invitationFileView")
@RequestScoped
public class InvitationFileView {

    private final RosterInvitationsAtOnce atOnce;
    private final OwnAffiliates own;
    private final Notices notices;
    private final Text text;
    private List<InvitedRow> rows = List.of();

    protected InvitationFileView() {
        this(null, null, null, null);
    }

    @Inject
    public InvitationFileView(
            RosterInvitationsAtOnce atOnce, OwnAffiliates own, Notices notices, Text text) {
        this.atOnce = atOnce;
        this.own = own;
        this.notices = notices;
        this.text = text;
    }

    /** Reads the file that was sent. */
    public void load(FileUploadEvent sent) {
        notices.attempt(() -> rows = invited(sent.getFile()));
    }

    private List<InvitedRow> invited(UploadedFile file) {
        try (Reader content =
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
            return atOnce.invite(agency(), content);
        } catch (IOException gone) {
            throw new UncheckedIOException("the upload cannot be read", gone);
        }
    }

    private AffiliateId agency() {
        return own.self().orElseThrow(() -> new NotFound("agency"));
    }

    /** What became of each row; none before a file was sent. */
    public List<InvitedRow> getRows() {
        return rows;
    }

    /** How many were invited. */
    public long getDone() {
        return rows.stream().filter(InvitedRow::isDone).count();
    }

    /** Why a row was not done, in words; empty when it was. */
    public String why(InvitedRow row) {
        return row.isDone() ? "" : text.refusal(row.refusal());
    }
}

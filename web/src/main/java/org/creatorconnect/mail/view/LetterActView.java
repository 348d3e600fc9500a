package org.creatorconnect.mail.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.mail.LetterId;
import org.creatorconnect.mail.query.LetterQueries;
import org.creatorconnect.mail.query.LetterRow;
import org.creatorconnect.mail.service.DeadLettersAtOnce;
import org.creatorconnect.mail.service.LetterAct;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;

/** Has the chosen letters tried again, or gives them up. */
@Named("letterActView")
@RequestScoped
public class LetterActView extends ActView<LetterRow> {

    private final LetterQueries queries;
    private final DeadLettersAtOnce atOnce;

    protected LetterActView() {
        this(null, null, null, null, null);
    }

    @Inject
    public LetterActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            LetterQueries queries,
            DeadLettersAtOnce atOnce) {
        super(chosen, notices, text);
        this.queries = queries;
        this.atOnce = atOnce;
    }

    public LetterAct getAct() {
        return named(LetterAct.class, "operator");
    }

    @Override
    protected String parameter() {
        return "letter";
    }

    @Override
    protected List<LetterRow> read(List<UUID> ids) {
        return queries.named(ids);
    }

    @Override
    protected UUID id(LetterRow row) {
        return row.id();
    }

    @Override
    public boolean fits(LetterRow row) {
        return row.isDead();
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.act(fitting.stream().map(LetterId::new).toList(), getAct());
    }

    @Override
    protected String prospect(LetterRow row) {
        return text().word(fits(row) ? "mail.act.will." + getAct() : "mail.act.not");
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "mail.act.done." + getAct();
    }
}

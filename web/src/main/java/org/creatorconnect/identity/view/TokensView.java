package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.identity.TokenId;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.TokenRow;
import org.creatorconnect.identity.service.OwnTokens;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** One's own API tokens: made, told once, revoked. */
@Named("tokensView")
@RequestScoped
public class TokensView {

    private final AccountQueries queries;
    private final OwnTokens tokens;
    private final Notices notices;

    private @Nullable List<TokenRow> rows;
    private @Nullable String name;
    private @Nullable String made;
    private @Nullable UUID chosen;

    protected TokensView() {
        this(null, null, null);
    }

    @Inject
    public TokensView(AccountQueries queries, OwnTokens tokens, Notices notices) {
        this.queries = queries;
        this.tokens = tokens;
        this.notices = notices;
    }

    /** The tokens, valid ones first. */
    public List<TokenRow> getRows() {
        if (rows == null) {
            rows = queries.ownTokens();
        }
        return rows;
    }

    /** Makes a token and shows it, this once. */
    public void create() {
        if (notices.attempt("token", () -> made = tokens.create(name).token())) {
            name = null;
            rows = null;
        }
    }

    /** The token just made; null at any other time. */
    public @Nullable String getMade() {
        return made;
    }

    /** Asks whether a token is to be revoked. */
    public void ask(UUID token) {
        chosen = token;
        PrimeFaces.current().executeScript("PF('revoking').show()");
    }

    /** The name of the token that is asked about; empty when none is, or it has none. */
    public String getAsked() {
        return token().map(TokenRow::name).orElse("");
    }

    /** The id of the token that is asked about. */
    public @Nullable String getChosen() {
        return chosen == null ? null : chosen.toString();
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null || chosen.isEmpty() ? null : TypedId.parse(chosen, "token");
    }

    /** Revokes the chosen token. */
    public @Nullable String revoke() {
        TokenRow row = token().orElse(null);
        if (row == null || !notices.attempt(() -> tokens.revoke(new TokenId(row.id())))) {
            return null;
        }
        notices.done("accounts.tokenRevoked");
        return "/tokens.xhtml?faces-redirect=true";
    }

    private Optional<TokenRow> token() {
        return getRows().stream()
                .filter(row -> row.id().equals(chosen) && row.isValid())
                .findFirst();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}

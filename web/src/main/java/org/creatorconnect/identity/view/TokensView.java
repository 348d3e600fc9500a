package org.creatorconnect.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.identity.TokenId;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.identity.query.AccountQueries;
import org.creatorconnect.identity.query.TokenRow;
import org.creatorconnect.identity.service.OwnTokens;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.Notices;
import org.jspecify.annotations.Nullable;

/** One's own API tokens: made, told once, revoked. */
@Named("tokensView")
@RequestScoped
public class TokensView {

    private final AccountQueries queries;
    private final OwnTokens tokens;
    private final Address address;
    private final Notices notices;

    private @Nullable List<TokenRow> rows;
    private @Nullable String name;
    private @Nullable String made;

    protected TokensView() {
        this(null, null, null, null);
    }

    @Inject
    public TokensView(AccountQueries queries, OwnTokens tokens, Address address, Notices notices) {
        this.queries = queries;
        this.tokens = tokens;
        this.address = address;
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

    /** The valid token that the address asks to be revoked. */
    public @Nullable TokenRow getChosen() {
        return address.value("revoke")
                .map(text -> TypedId.parse(text, "token"))
                .flatMap(
                        id ->
                                getRows().stream()
                                        .filter(row -> row.id().equals(id) && row.isValid())
                                        .findFirst())
                .orElse(null);
    }

    /** Revokes the chosen token. */
    public @Nullable String revoke() {
        TokenRow row = getChosen();
        if (row == null || !notices.attempt(() -> tokens.revoke(new TokenId(row.id())))) {
            return null;
        }
        notices.done("accounts.tokenRevoked");
        return "/tokens.xhtml?faces-redirect=true";
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}

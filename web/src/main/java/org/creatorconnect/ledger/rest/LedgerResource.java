package org.creatorconnect.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Cursor;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.Verification;
import org.creatorconnect.ledger.query.LedgerAccountRow;
import org.creatorconnect.ledger.query.LedgerQueries;
import org.creatorconnect.ledger.query.PostingFilter;
import org.creatorconnect.ledger.query.PostingRow;
import org.creatorconnect.ledger.query.TrialBalance;
import org.creatorconnect.ledger.service.LedgerVerification;

/** The books: trial balance, one account's postings, and the proof. */
@RequestScoped
@Path("ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    /** All books. */
    public record Books(List<Book> books) {}

    /** One currency's book; its total is zero or the books are wrong. */
    public record Book(String currency, Amount total, List<Account> accounts) {

        static Book of(TrialBalance book) {
            return new Book(
                    book.currency().getCurrencyCode(),
                    Amount.of(book.total()),
                    book.accounts().stream().map(Account::of).toList());
        }
    }

    /** An account with its balance on its natural side. */
    public record Account(String id, String kind, String ownerId, Amount balance) {

        static Account of(LedgerAccountRow row) {
            return new Account(
                    Long.toString(row.id()),
                    row.kind().name(),
                    row.ownerId().toString(),
                    Amount.of(row.balance()));
        }
    }

    /** A posting; its amount is signed, debit positive. */
    public record Posting(
            String id,
            String entryId,
            String reference,
            String kind,
            String effectiveAt,
            Amount amount) {

        static Posting of(PostingRow row) {
            return new Posting(
                    Long.toString(row.id()),
                    Long.toString(row.entryId()),
                    row.reference(),
                    row.kind().name(),
                    row.effectiveAt().toString(),
                    Amount.of(row.amount()));
        }
    }

    @Inject LedgerQueries queries;
    @Inject LedgerVerification verification;

    @GET
    @Path("trial-balance")
    public Books trialBalance() {
        return new Books(queries.trialBalance().stream().map(Book::of).toList());
    }

    @GET
    @Path("accounts/{id}/postings")
    public Page<Posting> postings(@PathParam("id") String id, @BeanParam ListRequest part) {
        Place place = part.place();
        long account = Cursor.number(id, "ledger account");
        return Page.of(queries.postings(account, PostingFilter.NONE, place), Posting::of);
    }

    @POST
    @Path("verification")
    public Verification verify() {
        return Verification.of(verification.verify(Verification.MOST));
    }
}

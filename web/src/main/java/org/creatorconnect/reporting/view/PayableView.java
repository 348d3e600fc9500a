package org.creatorconnect.reporting.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorconnect.ban.view.BanView;
import org.creatorconnect.money.Money;
import org.creatorconnect.payee.query.MethodRow;
import org.creatorconnect.payout.query.PayoutMinimums;
import org.creatorconnect.payout.query.PayoutProspect;
import org.creatorconnect.payout.view.MyPayoutsView;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.reporting.query.AffiliateBalance;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a creator's approved money: a payout run takes it, it is short of the minimum, or
 * something keeps it back. Said wherever approved money is shown.
 */
@Named("payableView")
@RequestScoped
public class PayableView {

    private final CreatorHomeView home;
    private final MyPayoutsView payouts;
    private final PayoutMinimums minimums;
    private final BanView ban;
    private final Text text;
    private final Formats formats;
    private @Nullable Map<String, Money> least;

    protected PayableView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayableView(
            CreatorHomeView home,
            MyPayoutsView payouts,
            PayoutMinimums minimums,
            BanView ban,
            Text text,
            Formats formats) {
        this.home = home;
        this.payouts = payouts;
        this.minimums = minimums;
        this.ban = ban;
        this.text = text;
        this.formats = formats;
    }

    /** The creator's money in each currency in which some is approved. */
    public List<AffiliateBalance> getPayable() {
        return home.getMoney().stream().filter(one -> one.payable().isPositive()).toList();
    }

    /** What becomes of the approved money of a balance. */
    public String note(AffiliateBalance balance) {
        if (!balance.payable().isPositive()) {
            return text.word("payouts.prospect.nothing");
        }
        if (ban.isKeptBack()) {
            return text.word("payouts.prospect.banned");
        }
        String prospect = prospect(balance);
        String kept = ban.getKeptBackFrom();
        return kept.isEmpty() ? prospect : prospect + " · " + text.of("ban.keptFrom", kept);
    }

    private String prospect(AffiliateBalance balance) {
        PayoutProspect prospect =
                PayoutProspect.of(balance.payable(), balance.debt(), minimum(balance.payable()));
        if (!prospect.isEnough()) {
            return tooLittle(prospect);
        }
        List<String> lacking = lacking(payouts.getMethod());
        return lacking.isEmpty()
                ? text.word("payouts.prospect.enough")
                : text.of("payouts.prospect.lacking", String.join(", ", lacking));
    }

    /** The least that a run sends in the currency of the amount; a dash when nothing is sent. */
    public String least(Money amount) {
        return minimum(amount).map(formats::money).orElse("–");
    }

    private String tooLittle(PayoutProspect prospect) {
        return prospect.minimum()
                .map(
                        one ->
                                text.of(
                                        "payouts.prospect.short",
                                        formats.money(one),
                                        formats.money(prospect.missing())))
                .orElseGet(
                        () ->
                                text.of(
                                        "payouts.prospect.noMinimum",
                                        prospect.net().currency().getCurrencyCode()));
    }

    /** What keeps a payout back that is large enough. */
    private List<String> lacking(MethodRow method) {
        List<String> found = new ArrayList<>();
        if (method.mask() == null) {
            found.add(text.word("payouts.prospect.account"));
        } else if (!method.nameVerified()) {
            found.add(text.word("payouts.prospect.name"));
        }
        if (method.taxForm() == null) {
            found.add(text.word("payouts.prospect.taxForm"));
        }
        if (payouts.isCooling()) {
            found.add(text.of("payouts.prospect.rest", formats.time(method.usableFrom())));
        }
        return found;
    }

    private Optional<Money> minimum(Money amount) {
        if (least == null) {
            least = minimums.all();
        }
        return Optional.ofNullable(least.get(amount.currency().getCurrencyCode()));
    }
}

package org.creatorconnect.architecture;

import java.util.Map;

/**
 * Who needs more than six collaborators, and why: a bundle made for a counter would be worse than
 * the number.
 */
final class SevenCollaborators {

    static final Map<String, String> WHY =
            Map.ofEntries(
                    Map.entry(
                            "ApplicationDecisions",
                            "whose task, the task, the application, what acceptance means, its deadline, time, trail"),
                    Map.entry(
                            "AppealForm",
                            "what is appealed: a ban, a role or a dispute, whose, the appeal, the news, where"),
                    Map.entry(
                            "AwardSettlement",
                            "the assignment, its task, who shares it, its entries, who hears of its fee, the trail, an id"),
                    Map.entry(
                            "Channels",
                            "the channels, their platforms, whose they are, what was written, trail, an id, the time"),
                    Map.entry(
                            "CommissionAccrual",
                            "what is earned, what a fee takes of it, the commissions, the books, the trail, an id, time"),
                    Map.entry(
                            "CommissionChanges",
                            "the commissions, their guarantees, earnings, what is taken back, the books, the trail, time"),
                    Map.entry(
                            "Coupons",
                            "the codes, what a code may be, how one ends, whose they are, the trail, an id, the time"),
                    Map.entry(
                            "CreatorHomeView",
                            "who reads it: their money, work, commissions, payouts, proposals and invitations"),
                    Map.entry(
                            "CutTelling",
                            "the cut, whether it still comes, whose it is, whom it concerns, telling, what is next, time"),
                    Map.entry(
                            "Deposits",
                            "the deposits, whose, the books, who booked it, the trail, an id, the time"),
                    Map.entry(
                            "InviteCreatorForm",
                            "the invitation, whom it names, whose, what it renews, how it is written, the news, where"),
                    Map.entry(
                            "NewOrders",
                            "the terms, who earned it, the order, its commissions, its deadline, time, trail"),
                    Map.entry(
                            "OwnDecisions",
                            "whose: the bans, the roles, the disputes with their assignments, and what was appealed"),
                    Map.entry(
                            "PayoutSilence",
                            "the payout, what is sent, how long to wait, its trail, its cases, an id, the time"),
                    Map.entry(
                            "ProgramVersions",
                            "the versions, the cuts, the trail, who hears of a cut, the notice, an id, the time"),
                    Map.entry(
                            "ProposalOutcome",
                            "what is agreed on, its money, an end, what is paid, who hears of the fee, content, the trail"),
                    Map.entry(
                            "RoleApplications",
                            "the applications, the affiliate, the proof, whose it is, what follows, an id, the time"),
                    Map.entry(
                            "RosterContractView",
                            "which contract, who reads it, how it stands, what both can do, offers, the news, the time"),
                    Map.entry(
                            "RosterInvitations",
                            "whose agency, its invitations, the letter, the deadline, the trail, an id, the time"),
                    Map.entry(
                            "SigningKeys",
                            "the keys, whose, who may, how they are sealed, the trail, an id, the time"),
                    Map.entry(
                            "TaskApplications",
                            "the task, its applications, who qualifies, the new one, its deadline, time, trail"),
                    Map.entry(
                            "TaskPublication",
                            "whose task, the task, its cost, its escrow, its deadlines, time, trail"),
                    Map.entry(
                            "TeamInvitations",
                            "whose team, its people, the letter, how many letters, the trail, an id, the time"),
                    Map.entry(
                            "TaxForms",
                            "the forms, whose, how they are sealed, what was written, the trail, an id, the time"));

    private SevenCollaborators() {}
}

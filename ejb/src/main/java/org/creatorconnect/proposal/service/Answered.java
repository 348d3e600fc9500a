package org.creatorconnect.proposal.service;

import org.creatorconnect.proposal.ProposalStatus;

/**
 * What became of a proposal.
 *
 * @param termsHash of the terms that hold now, whether they are new or not
 */
public record Answered(ProposalStatus status, String termsHash) {}

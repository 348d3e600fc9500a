package org.creatorconnect.merchant.query;

import java.util.List;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.merchant.TermsSchedule;

/**
 * What a merchant offers at present.
 *
 * @param version the number of the version given last; 0 when none was
 * @param cuts lower default rates that were announced
 */
public record OfferedProgram(int version, ProgramTerms terms, List<TermsSchedule.Cut> cuts) {}

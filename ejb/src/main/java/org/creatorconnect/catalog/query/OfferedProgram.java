package org.creatorconnect.catalog.query;

import java.util.List;
import org.creatorconnect.catalog.ProgramTerms;
import org.creatorconnect.catalog.TermsSchedule;

/**
 * What a merchant offers at present.
 *
 * @param version the number of the version given last; 0 when none was
 * @param cuts lower default rates that were announced
 */
public record OfferedProgram(int version, ProgramTerms terms, List<TermsSchedule.Cut> cuts) {}

package org.creatorconnect.appeal.query;

import java.util.Set;
import org.creatorconnect.appeal.AppealKind;
import org.creatorconnect.appeal.AppealStatus;

/** Which appeals are looked for; empty means all. */
public record AppealFilter(Set<AppealStatus> states, Set<AppealKind> kinds, String search) {}

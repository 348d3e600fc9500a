/**
 * Lists as files: how CSV and XLSX are written, what hands files out, and who makes the long ones.
 * It knows lists only as {@code Exportable}s, which each room's {@code …Export} is; turns and parts
 * are {@code export.service}.
 */
@NullMarked
package org.creatorconnect.export.web;

import org.jspecify.annotations.NullMarked;

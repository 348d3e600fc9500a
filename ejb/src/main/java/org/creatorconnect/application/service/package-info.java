/** Applying for tasks, and deciding who does them. */
@NullMarked
package org.creatorconnect.application.service;

import org.jspecify.annotations.NullMarked;

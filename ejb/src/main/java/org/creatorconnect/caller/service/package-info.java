/**
 * Who is calling, for every use case that asks, and acting in somebody's name in the background. It
 * imports identity and refusal, and has neither rows, screens nor messages of its own.
 */
@NullMarked
package org.creatorconnect.caller.service;

import org.jspecify.annotations.NullMarked;

/** What acceptance sets up, and the money of an assignment from approval to its end. */
@NullMarked
package org.creatorconnect.assignment.service;

import org.jspecify.annotations.NullMarked;

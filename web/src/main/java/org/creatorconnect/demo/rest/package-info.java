/** What only a demo offers over REST. */
@NullMarked
package org.creatorconnect.demo.rest;

import org.jspecify.annotations.NullMarked;

/** Imports of affiliates in the API: a file is sent, its progress and its errors are asked for. */
@NullMarked
package org.creatorconnect.affiliateimport.rest;

import org.jspecify.annotations.NullMarked;

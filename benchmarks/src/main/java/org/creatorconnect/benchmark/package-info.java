/**
 * How fast the packaged server is, beside a baseline that does the bare minimum of the same on the
 * same machine in the same run. {@link org.creatorconnect.benchmark.Benchmarks} runs all of it and
 * writes {@code docs/benchmarks.md}; a path is a {@link org.creatorconnect.benchmark.Measured}.
 */
@NullMarked
package org.creatorconnect.benchmark;

import org.jspecify.annotations.NullMarked;

/// Proves the archive, or names what is wrong with it. In: the raw rows and files of an archive.
/// Out: problems with a code each; none where it is sound. [org.guwah.verify.Verifier] does it all.
///
/// # What is believed
///
/// A head whose signature holds, and nothing else. Every signature is checked. What is measured by
/// heads inside the archive shows what somebody did who has not the key; a head kept elsewhere
/// shows what the holder of the key did, too.
///
/// # One change, one code
///
/// A change shows in many places. These rules say which finding explains the others, so that each
/// change is named once:
///
/// - A row that does not fit its leaf is `V004`. Where it is the leaf that was changed, the tree is
///   off as well; if the leaf made anew from the row gives the signed roots, `V004` is all. What
///   such a row named as its original is found by its commitment, and is neither missing nor extra.
/// - Where the tree is not what was signed, the leaves that were signed are looked for: in the
///   rows, the published tiles and the published bundles, together and apart, until they give the
///   root of every signed head. Measured by them, an entry is missing (`V006`), in another place
///   (`V007`), or changed or added (`V005`); and a published file is right or wrong (`V010`). Where
///   they are not found, the stretch is named in which the record departs from its heads: `V006`
///   where it is too short, else `V005`.
/// - From where the engine goes on with a log is worked out from its leaves. Only where nothing
///   else is wrong with the log is it `V005` that this was changed.
/// - A log shorter than a head inside the archive is `V006`. A head kept outside adds `V008` only
///   where it is larger than every head inside, and `V009` only where it differs from the log as it
///   was signed.
/// - Originals that no entry names are those of missing entries, so long as there are no more of
///   them; else each is `V003`.
/// - A head whose signature does not hold is `V011` and measures nothing, but it excuses entries
///   that no other head covers. Where none of a log's heads holds, `V011` is all that can be said
///   of it.
/// - Of a restored archive each log is verified by its own heads and key, and every log but the
///   first must begin by naming the last head of the one before: else `V009`. It says by that how
///   far it goes back; so a larger head of an earlier log, seen on this machine, is no roll-back.
///   One that a person gives is, because that person asks.
/// - Where a later log begins is known from the heads of the one before and from the act that names
///   them; a record that says otherwise is `V004`.
/// - A damaged database (`V012`) explains that it cannot be read further. Then only this is checked
///   of the originals: whether each is what its name says.
///
/// Several changes give several codes.
@NullMarked
package org.guwah.verify;

import org.jspecify.annotations.NullMarked;

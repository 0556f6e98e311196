package org.guwah.model;

/// Something wrong with the material, as a value: kept, listed and shown, never thrown.
///
/// @param code says what kind of problem it is; its page is `docs/problems/CODE.md`
/// @param where the file, part or place it concerns, as a person would name it
/// @param detail the value that is wrong, in a few words; may be empty
public record Problem(Code code, String where, String detail) {

  /// The kinds of problem. A code is never given another meaning, and never reused.
  public enum Code {
    /// The file has no bytes. It is preserved all the same.
    I001,
    /// The file could not be read: no permission, or the disk gave an error.
    I002,
    /// The file was there when the folder was listed and gone when it was to be read.
    I003,
    /// A link that leads back to a folder above it, or to nothing. Not followed.
    I004,
    /// Neither a file nor a folder: a device, pipe or socket. Not read.
    I005,
    /// The file changed while it was read; what was preserved may be a mixture.
    I006,
    /// The name holds control or direction characters. Kept as it is, shown with them made visible.
    I007,
    /// The file is locked by another program.
    I008,
    /// It calls itself a file of answers of the form for testimonies, and is none. It is preserved.
    I009,

    /// No reader knows this kind of file. Preserved, not searchable.
    R001,
    /// The file is damaged: it is not what its first bytes say.
    R002,
    /// Reading took longer than allowed.
    R003,
    /// Reading needed more memory than allowed.
    R004,
    /// The worker that read it ended without an answer.
    R005,
    /// The text is longer than a reader takes; the beginning was read.
    R006,
    /// The elements are nested deeper than a reader follows.
    R007,
    /// Some bytes are not text in the encoding it is written in.
    R008,
    /// The file is locked with a password.
    R009,
    /// There are no words in it: perhaps a picture of a page.
    R010,

    /// A row of a list has no name.
    L001,
    /// A date in a list cannot be understood.
    L002,
    /// Two rows of a list have one id.
    L003,
    /// A row of a list has more or fewer cells than its heading.
    L004,
    /// A list tells of an act of a kind that there is not.
    L005,
    /// A cell of a list says no number where one belongs.
    L006,

    /// The archive would unpack to far more than it holds: a bomb. Not unpacked further.
    U001,
    /// More parts than are taken from one container. The first ones were taken.
    U002,
    /// A container in a container in a container, deeper than is followed.
    U003,
    /// A name that would leave the folder. The part was taken under a safe name.
    U004,
    /// A part locked with a password. Not taken.
    U005,
    /// A part that is damaged. Not taken.
    U006,
    /// Two parts of one name. Both were taken.
    U007,

    /// Looking for names and claims took longer than allowed.
    X001,
    /// Looking for names and claims needed more memory than allowed.
    X002,
    /// The worker that looked for names and claims ended without an answer.
    X003,

    /// A judgment's words are no longer in the text. Waits for a person to settle it.
    J001,

    /// The bytes of an original are not those that were preserved.
    V001,
    /// An original is gone.
    V002,
    /// A file lies among the originals that no entry names.
    V003,
    /// A row of the record is not what the log committed to.
    V004,
    /// The log does not have the root that was signed.
    V005,
    /// The log is shorter than one already signed.
    V006,
    /// The entries are those that were signed, in another order.
    V007,
    /// The archive is older than a head already seen: it was put back to an earlier state.
    V008,
    /// The log and a head seen elsewhere belong to two different histories.
    V009,
    /// A file of the published log is not what the record says.
    V010,
    /// A signature is not by this archive's key, or does not hold.
    V011,
    /// The database itself is damaged.
    V012,
    /// A key is missing, or others than its owner can read it.
    V013
  }
}

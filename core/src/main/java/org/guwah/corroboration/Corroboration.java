package org.guwah.corroboration;

import java.util.List;

/// Claims that say the same, by where they come from.
///
/// Two come from one origin where one is known to have said both first, where one document says
/// both in its own voice or of one whom it does not name, where a person says that their documents
/// have one origin, or where their sentences echo each other. A name that is part of another
/// ("Omar", "Omar Selim"; "the ministry", "the ministry of the interior") counts as the same here:
/// it is worse to take one witness for two than two for one. What a person decided of the origins
/// of two documents or claims goes before what their words have in common.
///
/// @param strands those of known origin first, those with the most documents first among each
public record Corroboration(List<Strand> strands) {
  public Corroboration {
    strands = List.copyOf(strands);
  }

  /// Puts together what says the same. Takes time in proportion to the square of their number.
  public static Corroboration of(List<Saying> sayings) {
    List<Told> all = sayings.stream().map(Told::new).toList();
    var union = new Union<Integer>();
    for (int i = 0; i < all.size(); i++) {
      union.add(i);
      for (int j = 0; j < i; j++) {
        if (all.get(i).isOfOneOriginWith(all.get(j))) {
          union.join(i, j);
        }
      }
    }
    return new Corroboration(
        union.groups().stream()
            .map(each -> new Strand(each.stream().map(sayings::get).toList()))
            .sorted(Corroboration::order)
            .toList());
  }

  private static int order(Strand a, Strand b) {
    int known = Boolean.compare(b.isKnown(), a.isKnown());
    return known != 0 ? known : Long.compare(b.documents(), a.documents());
  }

  /// How many known people or bodies said it first.
  public long known() {
    return strands.stream().filter(Strand::isKnown).count();
  }

  /// How many origins are not known. They may be some of the known ones, or of each other.
  public long unknown() {
    return strands.size() - known();
  }

  /// Whether it may be called confirmed by other sources: grade 1 of the Admiralty code.
  public boolean isConfirmed() {
    return known() >= 2;
  }
}

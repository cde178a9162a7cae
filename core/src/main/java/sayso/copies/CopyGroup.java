package sayso.copies;

import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// Reports that carry the same text.
///
/// @param members in the order given, two at least
/// @param origin the member whose text it likely is
/// @param agency the agency that the text is credited to; where no member is its own, the origin lies outside
/// @param reasons why, in words, the strongest first
public record CopyGroup(List<Member> members, Member origin, Maybe<String> agency, List<String> reasons) {
    /// @throws IllegalArgumentException if there are fewer than two members or the origin is none of them
    public CopyGroup {
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
        if (members.size() < 2 || !members.contains(origin)) {
            throw new IllegalArgumentException("CopyGroup needs two members, one of them the origin");
        }
    }

    /// One report of the group.
    ///
    /// @param inOrigin how much of it stands in the origin, 0 to 1
    /// @param ofOrigin how much of the origin stands in it, 0 to 1
    /// @param sentences its sentences that repeat one of the origin, in order; none for the origin itself
    public record Member(Report report, Kinship kinship, double inOrigin, double ofOrigin, List<Aligned> sentences) {
        public Member {
            sentences = List.copyOf(sentences);
        }
    }
}

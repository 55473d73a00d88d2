using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Model.Tests.Ids;

public sealed class OpaqueIdTests
{
    [Fact]
    public void The_same_parts_give_the_same_id()
    {
        Assert.Equal(OpaqueId.Derive("visit", "2025"), OpaqueId.Derive("visit", "2025"));
        Assert.True(OpaqueId.IsValid(OpaqueId.Derive("visit", null)));
    }

    [Fact]
    public void Where_one_part_ends_and_the_next_begins_matters()
    {
        Assert.NotEqual(OpaqueId.Derive("ab", "c"), OpaqueId.Derive("a", "bc"));
        Assert.NotEqual(OpaqueId.Derive("a"), OpaqueId.Derive("a", ""));
    }

    [Fact]
    public void A_derived_id_does_not_change_between_releases()
    {
        Assert.Equal("71d6cb8415805908cee0", OpaqueId.Derive("session", "A-1"));
    }

    [Fact]
    public void Random_ids_differ()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => OpaqueId.Random()).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(1000, ids.Count);
        Assert.All(ids, id => Assert.True(OpaqueId.IsValid(id)));
    }

    [Theory]
    [InlineData("0123456789abcdef", true)]
    [InlineData("0123456789abcdef0123456789abcdef", true)]
    [InlineData("0123456789abcde", false)]
    [InlineData("0123456789abcdef0123456789abcdef0", false)]
    [InlineData("0123456789ABCDEF", false)]
    [InlineData("0123456789abcdeg", false)]
    [InlineData("../../0123456789", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Takes_only_lower_case_hexadecimal_of_the_right_length(string? text, bool valid)
    {
        Assert.Equal(valid, OpaqueId.IsValid(text));
        Assert.Equal(valid, VisitId.TryParse(text, null, out var visit) && SessionId.TryParse(text, null, out _) && PersonId.TryParse(text, null, out _)
            && StopId.TryParse(text, null, out _) && LegId.TryParse(text, null, out _) && InvitationId.TryParse(text, null, out _) && ShareId.TryParse(text, null, out _));
        Assert.Equal(valid ? text : "", visit.Value);
    }

    [Fact]
    public void Refuses_to_parse_what_is_no_id()
    {
        var error = Assert.Throws<FormatException>(() => SessionId.Parse("no id"));

        Assert.Equal(OpaqueId.Requirements, error.Message);
    }
}

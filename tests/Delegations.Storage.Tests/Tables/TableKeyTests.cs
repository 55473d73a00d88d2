using Delegations.Storage.Tables;
using Delegations.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Delegations.Storage.Tests.Tables;

public sealed class TableKeyTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("", "")]
    [InlineData("session|Алматы 北京", "session|Алматы 北京")]
    [InlineData("a/b\\c#d?e", "a!2Fb!5Cc!23d!3Fe")]
    [InlineData("100% + 1!", "100!25 !2B 1!21")]
    [InlineData("line\nend\u007f\u0085", "line!0Aend!7F!85")]
    public void A_key_escapes_what_the_service_refuses(string text, string key)
    {
        Assert.Equal(key, TableKey.Encode(text));
        Assert.Equal(text, TableKey.Decode(key));
    }

    [Theory]
    [InlineData("!")]
    [InlineData("a!2")]
    [InlineData("!ZZ")]
    [InlineData("!41")]
    public void A_key_that_was_not_encoded_is_not_decoded(string key)
    {
        Assert.Throws<FormatException>(() => TableKey.Decode(key));
    }

    [Fact]
    public void Half_a_character_is_no_key()
    {
        Assert.Throws<ArgumentException>(() => TableKey.Encode("\ud83d"));
    }

    [Fact]
    public void Every_text_comes_back_from_its_key()
    {
        Prop.ForAll(Texts.Any.ToArbitrary(), text => string.Equals(text, TableKey.Decode(TableKey.Encode(text)), StringComparison.Ordinal))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("a/b\\c#d?e")]
    [InlineData("100% + 1! é\n")]
    [InlineData("%2F%2f!2F")]
    public async Task The_service_takes_an_encoded_key(string text)
    {
        var table = await azurite.Clients().GetTableAsync(azurite.UniqueTableName(), TestContext.Current.CancellationToken);
        var key = TableKey.Encode(text);

        await table.AddEntityAsync(new TableEntity(key, key), TestContext.Current.CancellationToken);
        var read = await table.GetEntityAsync(key, key, TestContext.Current.CancellationToken);

        Assert.Equal((text, text), (TableKey.Decode(read.PartitionKey), TableKey.Decode(read.RowKey)));
    }
}

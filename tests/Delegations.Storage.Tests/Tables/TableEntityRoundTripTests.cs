using Delegations.Storage.Tables;
using Delegations.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Delegations.Storage.Tests.Tables;

public sealed class TableEntityRoundTripTests(AzuriteFixture azurite)
{
    // The service keeps times from 1601 on.
    private static readonly long FirstTick = new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero).Ticks;

    private static Gen<object> Values { get; } = Gen.OneOf(
        Texts.Any.Select(object (text) => text),
        ArbMap.Default.GeneratorFor<int>().Select(object (number) => number),
        Gen.Elements(int.MinValue, int.MaxValue).Select(object (number) => number),
        ArbMap.Default.GeneratorFor<long>().Select(object (number) => number << 20),
        ArbMap.Default.GeneratorFor<double>().Select(object (number) => number),
        ArbMap.Default.GeneratorFor<bool>().Select(object (yes) => yes),
        ArbMap.Default.GeneratorFor<Guid>().Select(object (id) => id),
        ArbMap.Default.GeneratorFor<byte[]>().Select(object (bytes) => bytes),
        ArbMap.Default.GeneratorFor<DateTimeOffset>().Where(time => time.UtcTicks >= FirstTick).Select(object (time) => time));

    [Fact]
    public void Every_row_comes_back_as_it_was_written()
    {
        var table = azurite.Clients().Tables.GetTableClient(azurite.UniqueTableName());
        var token = TestContext.Current.CancellationToken;

        Prop.ForAll(
                Values.ListOf().ToArbitrary(),
                async values =>
                {
                    await table.CreateIfNotExistsAsync(token);
                    var row = new TableEntity("p", "r");
                    foreach (var value in values)
                    {
                        row[$"P{row.Count}"] = value;
                    }

                    await table.UpsertEntityAsync(row, TableUpdateMode.Replace, token);
                    var alone = await table.GetEntityAsync("p", "r", token);
                    await table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, row)], token);
                    var together = await table.QueryAsync(null, null, null, token).FirstAsync(token);

                    return AreSame(row, alone) && AreSame(row, together);
                })
            .QuickCheckThrowOnFailure();
    }

    private static bool AreSame(TableEntity written, TableEntity read) =>
        written.Count == read.Count && written.All(property => AreSame(property.Value, read[property.Key]));

    private static bool AreSame(object? written, object? read) =>
        written is byte[] bytes ? bytes.AsSpan().SequenceEqual(read as byte[]) : Equals(written, read);
}

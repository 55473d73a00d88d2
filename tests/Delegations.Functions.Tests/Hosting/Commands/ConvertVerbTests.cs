using System.CommandLine;
using Delegations.Converting;
using Delegations.Hosting.Commands;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.Commands;

public sealed class ConvertVerbTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task Hands_over_what_was_asked_for()
    {
        var (code, options, _) = await RunAsync(
            file, "--out", "result", "--lang", "fr", "--audience", "host", "--date", "2025-11-03", "--zone", "Europe/Brussels", "--people", file);

        Assert.Equal(2, code);
        Assert.Equal((file, "result", file), (options?.File.FullName, options?.Out.Name, options?.People?.FullName));
        Assert.Equal((Language.French, Audience.Host, new LocalDate(2025, 11, 3), "Europe/Brussels"), (options?.Language, options?.Audience, options?.Date, options?.Zone?.Id));
    }

    [Fact]
    public async Task Leaves_open_what_was_not_asked_for()
    {
        var (_, options, _) = await RunAsync(file, "--out", "result");

        Assert.Equal((null, Audience.Public, null, null, null), (options?.Language, options?.Audience, options?.Date, options?.Zone, options?.People));
    }

    [Theory]
    [InlineData("A language is one of en, fr, nl, de, ru.", "--lang", "es")]
    [InlineData("--audience must be one of public, delegation, host, internal.", "--audience", "everybody")]
    [InlineData("--audience must be one of public, delegation, host, internal.", "--audience", "3")]
    [InlineData("--date must be a day written as 2025-11-03.", "--date", "3/11/2025")]
    [InlineData("--zone must be a time zone of the IANA list, such as Europe/Brussels.", "--zone", "Belgium")]
    [InlineData("There is no file no-such-people.csv: check the name.", "--people", "no-such-people.csv")]
    public async Task Says_what_is_wrong_and_runs_nothing(string sentence, string option, string value)
    {
        var (code, options, errors) = await RunAsync(file, "--out", "result", option, value);

        Assert.Equal(1, code);
        Assert.Null(options);
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.xlsx", "--out", "result")]
    [InlineData("--out", "result")]
    public async Task Ends_with_1_when_there_is_no_file(params string[] arguments)
    {
        var (code, options, errors) = await RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.Null(options);
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task Asks_where_the_results_go()
    {
        var (code, _, errors) = await RunAsync(file);

        Assert.Equal(1, code);
        Assert.Contains("--out", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, ConvertOptions? Options, string Errors)> RunAsync(params string[] arguments)
    {
        ConvertOptions? seen = null;
        var verb = ConvertVerb.Create((options, _) =>
        {
            seen = options;
            return Task.FromResult(2);
        });
        await using var errors = new StringWriter();
        var configuration = new InvocationConfiguration { Error = errors, Output = TextWriter.Null };
        var code = await new RootCommand { verb }.Parse(["convert", .. arguments]).InvokeAsync(configuration, TestContext.Current.CancellationToken);
        return (code, seen, errors.ToString());
    }
}

using Microsoft.Playwright;
using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>How somebody works with a page.</summary>
internal abstract class Hands(IPage page)
{
    public IPage Page => page;

    /// <summary>Presses a button, follows a link, ticks a choice, opens what is folded.</summary>
    public abstract Task PressAsync(ILocator what);

    public abstract Task WriteAsync(ILocator field, string text);

    public abstract Task ChooseAsync(ILocator list, string value);

    /// <summary>Chooses a file of this computer in a form's field.</summary>
    public abstract Task TakeAsync(ILocator field, string file);
}

/// <summary>By mouse, or by a finger.</summary>
internal sealed class Mouse(IPage page) : Hands(page)
{
    public override Task PressAsync(ILocator what) => what.ClickAsync();

    public override Task WriteAsync(ILocator field, string text) => field.FillAsync(text);

    public override Task ChooseAsync(ILocator list, string value) => list.SelectOptionAsync(value);

    public override Task TakeAsync(ILocator field, string file) => field.SetInputFilesAsync(file);
}

/// <summary>By keyboard alone: whatever the tabulator does not reach cannot be used.</summary>
internal sealed class Keys : Hands
{
    private const int MostStops = 600;

    /// <summary>Nothing where the keyboard is there; in one question, because there are hundreds of stops.</summary>
    private const string NextKey = """
        element => {
          const active = document.activeElement;
          const inGroup = element.matches("input[type=radio]") && active.name === element.name && active.form === element.form;
          return element === active ? "" : inGroup ? "ArrowDown" : "Tab";
        }
        """;

    private TaskCompletionSource<IFileChooser> opened = new();

    public Keys(IPage page)
        : base(page)
    {
        // From the beginning: asked for when the key is pressed, the browser may be told too late.
        page.FileChooser += (_, chooser) => opened.TrySetResult(chooser);
    }

    public override async Task PressAsync(ILocator what)
    {
        await ReachAsync(what);
        var isChoice = await what.EvaluateAsync<bool>("element => element.matches('input[type=radio], input[type=checkbox]')");
        await Page.Keyboard.PressAsync(isChoice ? "Space" : "Enter");
    }

    public override async Task WriteAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        var kind = await field.GetAttributeAsync("type");
        if (kind is "date" or "time")
        {
            // Chromium's fields for dates and hours take digits in the order of the language.
            await field.FillAsync(text);
            return;
        }

        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.TypeAsync(text);
    }

    public override async Task ChooseAsync(ILocator list, string value)
    {
        await ReachAsync(list);
        await Page.Keyboard.PressAsync("Home");
        for (var stop = 0; await list.InputValueAsync() != value; stop++)
        {
            Assert.True(stop < MostStops, $"The list does not offer {value}.");
            await Page.Keyboard.PressAsync("ArrowDown");
        }
    }

    public override async Task TakeAsync(ILocator field, string file)
    {
        await ReachAsync(field);
        opened = new TaskCompletionSource<IFileChooser>(TaskCreationOptions.RunContinuationsAsynchronously);
        await Page.Keyboard.PressAsync("Enter");
        await (await opened.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)).SetFilesAsync(file);
    }

    /// <summary>Goes from stop to stop; a group of choices is one stop, inside which arrows lead on.</summary>
    private async Task ReachAsync(ILocator what)
    {
        await what.First.WaitForAsync();
        await Page.WaitForLoadStateAsync(); // a page may put the keyboard where it is needed, once it is whole
        for (var stop = 0; stop < MostStops; stop++)
        {
            var key = await what.EvaluateAsync<string>(NextKey);
            if (key.Length is 0)
            {
                return;
            }

            await Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"The keyboard does not reach {what}.");
    }
}

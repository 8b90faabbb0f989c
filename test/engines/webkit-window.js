#!/usr/bin/gjs -m
// A bare window of WebKitGTK, since that of its MiniBrowser is never as narrow as a phone. WebKitWebDriver starts it; with
// --print it prints a page into a PDF, which a window under automation cannot, and with --version its number.
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=3.0';
import System from 'system';
import WebKit2 from 'gi://WebKit2?version=4.1';

const [first, address, file, ready] = System.programArgs;
const settings = new WebKit2.Settings({ enable_write_console_messages_to_stdout: true });

const show = (properties) => {
  const view = new WebKit2.WebView({ settings, ...properties });
  const window = new Gtk.Window({ default_width: 375, default_height: 812 });
  window.add(view);
  window.show_all();
  return view;
};

const printPage = () => {
  const view = show({ web_context: WebKit2.WebContext.new_ephemeral() });
  const output = new Gtk.PrintSettings();
  output.set_printer('Print to File');
  output.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file, null));
  output.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf');
  const page = new Gtk.PageSetup();
  page.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4));
  const look = `document.querySelector(${JSON.stringify(ready)}) !== null`;
  const printWhenReady = () => {
    view.evaluate_javascript(look, -1, null, null, null, (_view, result) => {
      if (!view.evaluate_javascript_finish(result).to_boolean()) {
        GLib.timeout_add(GLib.PRIORITY_DEFAULT, 100, printWhenReady);
        return;
      }
      const operation = new WebKit2.PrintOperation({ web_view: view, print_settings: output, page_setup: page });
      operation.connect('finished', () => Gtk.main_quit());
      operation.print();
    });
    return GLib.SOURCE_REMOVE;
  };
  view.connect('load-changed', (_view, event) => {
    if (event === WebKit2.LoadEvent.FINISHED) printWhenReady();
  });
  view.load_uri(address);
};

const automate = () => {
  const profile = GLib.getenv('WEBKIT_PROFILE');
  const manager = new WebKit2.WebsiteDataManager({ base_data_directory: profile, base_cache_directory: profile });
  const context = new WebKit2.WebContext({ website_data_manager: manager });
  context.set_automation_allowed(true);
  context.connect('download-started', (_context, download) => {
    download.connect('decide-destination', (_download, name) => {
      download.set_destination(
        GLib.filename_to_uri(GLib.build_filenamev([GLib.getenv('WEBKIT_DOWNLOADS'), name]), null),
      );
      return true;
    });
  });
  context.connect('automation-started', (_context, session) => {
    const info = new WebKit2.ApplicationInfo();
    info.set_name('MiniBrowser');
    session.set_application_info(info);
    session.connect('create-web-view', () => show({ web_context: context, is_controlled_by_automation: true }));
  });
};

if (first === '--version') {
  globalThis.print([WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()].join('.'));
} else {
  Gtk.init(null);
  if (first === '--print') printPage();
  else automate();
  Gtk.main();
}

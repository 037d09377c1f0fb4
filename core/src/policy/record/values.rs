//! The values that are no record and no choice.

use super::{List, Maybe, Number, Row, Slot, Value};

impl Value for bool {
    fn blank() -> Self {
        false
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Flag(self)
    }
}

impl Value for String {
    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

macro_rules! number {
    ($($width:ident)+) => {
        $(impl Value for $width {
            fn blank() -> Self {
                0
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::Number(self)
            }
        }

        impl Number for $width {
            fn name(&self) -> &'static str {
                stringify!($width)
            }

            fn put(&mut self, number: i64) -> bool {
                Self::try_from(number).map(|number| *self = number).is_ok()
            }
        })+
    };
}

number! { u8 u16 u32 i16 }

impl<T: Value> Value for Option<T> {
    fn blank() -> Self {
        None
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Maybe(self)
    }
}

impl<T: Value> Maybe for Option<T> {
    fn some(&mut self) -> &mut dyn Value {
        self.insert(T::blank())
    }
}

impl<T: Value> Value for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Value> List for Vec<T> {
    fn add(&mut self) -> &mut dyn Value {
        self.push_mut(T::blank())
    }
}

macro_rules! row {
    ($($column:ident $at:tt)+) => {
        impl<$($column: Value),+> Value for ($($column,)+) {
            fn blank() -> Self {
                ($($column::blank(),)+)
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::Row(self)
            }
        }

        impl<$($column: Value),+> Row for ($($column,)+) {
            fn width(&self) -> usize {
                [$($at),+].len()
            }

            fn column(&mut self, at: usize) -> Option<&mut dyn Value> {
                match at {
                    $($at => Some(&mut self.$at),)+
                    _ => None,
                }
            }
        }
    };
}

row! { A 0 B 1 }
row! { A 0 B 1 C 2 }
